import { createHash } from "node:crypto";
import type { Id } from "../../claims/model/index.ts";
import { previewFileCount } from "../data/preview-files.ts";
import { wallMapHashes } from "../data/wall-map-files.ts";
import { feedNames } from "../history/feed-names.ts";
import { scopedFeeds } from "../history/scoped-feeds.ts";
import { changesPages, partsOfDays, type Change } from "../history/changes-view.ts";
import { oncePer } from "../once-per.ts";
import { namedClaim } from "../refs/claim-reference.ts";
import { positionsOn } from "../refs/positions.ts";
import { sourceLabel } from "../refs/source-label.ts";
import type { Site } from "../site.ts";

/** Digests by the address of a record's page: `claims/<id>`. */
export type Digests = Readonly<Record<string, string>>;

/** What a site is made from, as digests: equal digests mean equal content. */
export interface Ingredients {
  /**
   * What a page or file about a record shows. For a claim, that includes all of its question: a page may count or sum up claims
   * that it does not name. For a question, it includes the questions that its further positions are argued under.
   */
  readonly about: Digests;
  /** What a page shows of a record that it names by a link: the record, what it is linked to, and which claims are below it. */
  readonly named: Digests;
  /** All that a drawing shows of the claims, by its path. */
  readonly drawn: Digests;
  /** Everything else that any page may show. */
  readonly rest: string;
}

/** The digests of a site. `program` stands for the program and its settings. */
export function ingredientsOf(site: Site, program: string): Ingredients {
  const { questions, claims, sources, people, claim } = site.debate;
  const gone = [...site.history.claims.keys()].filter((id) => !claim.has(id));
  const ids = {
    questions: questions.map(({ id }) => id),
    claims: [...claims.map(({ id }) => id), ...gone],
    sources: sources.map(({ id }) => id),
    people: people.map(({ id }) => id),
  };
  const named = digestOfNamed(site);
  const record = digestOfRecord(site);
  const stances = stancesAndSteps(site);
  const feeds = new Map(
    scopedFeeds(site).map(({ page, changes }) => [page, changes.map(({ id, kind, date }) => [id, kind, date])]),
  );
  const pagesOfChanges = digestsOfChanges(site);
  const ofQuestion = Map.groupBy(claims, (inside) => inside.question ?? "");
  const inQuestion = (id: Id, digestOf: (id: Id) => string): readonly string[] =>
    [id, ...(ofQuestion.get(id) ?? []).map((inside) => inside.id)].map(digestOf);
  const ofRecords = remembered((id) => digest(inQuestion(id, record)));
  const whole = remembered((id) => digest(inQuestion(id, named)));
  const under = (folder: string, all: readonly Id[], digestOf: (id: Id) => string): Digests =>
    Object.fromEntries(all.map((id) => [`${folder}/${id}`, digestOf(id)]));
  return {
    named: {
      ...under("questions", ids.questions, named),
      ...under("claims", ids.claims, named),
      ...under("sources", ids.sources, named),
      ...under("people", ids.people, named),
    },
    about: {
      // What a person's stances lead to, and which claims decide, depends on those of all; a feed, on the order of all commits.
      ...under("questions", ids.questions, (id) =>
        digest([stances, feeds.get(site.urls.question(id)), ...askedWith(site, id).map(whole)]),
      ),
      ...under("claims", ids.claims, (id) => digest([named(id), ofRecords(claim.get(id)?.question ?? "")])),
      ...under("sources", ids.sources, named),
      // Which two people are compared, and in what order, follows from the stances of all.
      ...under("people", ids.people, (id) => digest([named(id), stances])),
      ...under("changes", [...pagesOfChanges.keys()], (page) => pagesOfChanges.get(page) ?? ""),
    },
    drawn: Object.fromEntries(wallMapHashes(site)),
    rest: rest(site, program),
  };
}

/** A question, and those that its positions elsewhere are argued under. */
function askedWith(site: Site, id: Id): readonly Id[] {
  return [...new Set([id, ...positionsOn(site, id).elsewhere.map(({ question }) => question ?? "")])];
}

/** Digests that were kept as JSON; null if they are not what was kept. */
export function asIngredients(json: unknown): Ingredients | null {
  if (typeof json !== "object" || json === null) return null;
  if (!("about" in json && "named" in json && "drawn" in json && "rest" in json)) return null;
  const [about, named, drawn] = [asDigests(json.about), asDigests(json.named), asDigests(json.drawn)];
  return about && named && drawn && { about, named, drawn, rest: String(json.rest) };
}

function asDigests(json: unknown): Digests | null {
  if (typeof json !== "object" || json === null) return null;
  return Object.fromEntries(Object.entries(json).map(([address, made]) => [address, String(made)]));
}

function rest(site: Site, program: string): string {
  const { map, debates, claims, questionsOf, question, retired, aliases, pages, tours } = site.debate;
  const filled = new Set(claims.map((claim) => claim.question));
  return digest([
    program,
    [map, debates, pages, tours, retired],
    [[...questionsOf], [...aliases], feedNames(site.history, "").feed],
    // A question that has all claims of the map has no files of its own.
    [...question.keys()].filter((id) => filled.has(id)),
    previewFileCount(site),
    [site.title, site.repository, site.urls.canonical(site.urls.home), site.history.reason],
  ]);
}

/** A record with those that it names or is linked to, the question that it is about, and which claims are below it. */
const digestOfNamed = oncePer((site: Site) => {
  const record = digestOfRecord(site);
  const below = claimsBelow(site);
  // A drawing names a claim's question without a link to it.
  const asked = (id: Id): string =>
    site.debate.question.get(site.debate.claim.get(id)?.question ?? "")?.sentence.value ?? "";
  return remembered((id) =>
    digest([record(id), asked(id), below(id), linked(site, id).map((other) => [other, record(other)])]),
  );
});

/** Which claims are below a claim or question, and their labels. The deepest come first: a chain may be long. */
function claimsBelow({ debate, evaluation }: Site): (id: Id) => string {
  const below = new Map<Id, string>();
  const digestOf = (id: Id): string =>
    digest((debate.branches.get(id) ?? []).map((reply) => [reply, evaluation.labels.get(reply), below.get(reply)]));
  for (const { id } of debate.claims.toSorted((a, b) => (b.depth ?? 0) - (a.depth ?? 0))) below.set(id, digestOf(id));
  return digestOf;
}

/** The ids of the records that one names or is linked to, now or in a former version. */
function linked(site: Site, id: Id): readonly Id[] {
  const { debate } = site;
  const claim = debate.claim.get(id);
  const question = debate.question.get(id);
  const texts = [claim?.explanation, question?.summary, question?.state].flatMap((prose) => prose ?? []);
  const ids = [
    ...(debate.linksTo.get(id) ?? []).map(({ from }) => from),
    ...(debate.linksFrom.get(id) ?? []).flatMap((link) =>
      "conclusion" in link ? [link.to, link.conclusion] : link.to,
    ),
    ...(debate.inferencesFrom.get(id) ?? []).flatMap(({ premises, conclusion }) => [...premises, conclusion]),
    ...(claim?.uses.map(({ source }) => source.value) ?? []),
    ...(claim?.stances.flatMap(({ person, source }) => [person.value, source.value]) ?? []),
    ...texts.flatMap(({ citations, claimLinks }) => [
      ...citations.map(({ source }) => source.value),
      ...claimLinks.map(({ value }) => value),
    ]),
    ...(question?.arisesFrom ? [question.arisesFrom.value] : []),
    ...(debate.raises.get(id) ?? []),
    ...namedBefore(site, id),
  ];
  return [...new Set(ids)];
}

/** What the versions of a claim or question name: a difference has the present words for it, without a link. */
function namedBefore({ history }: Site, id: Id): readonly Id[] {
  const contents = (history.claims.get(id)?.versions ?? []).map(({ content }) => content);
  const wordings = history.questionChangesOf(id).flatMap((change) => ("before" in change ? change.before : []));
  const relations = contents.flatMap(({ jointlyWith, relations: stated }) => [
    ...jointlyWith,
    ...stated.flatMap((relation) =>
      relation.kind === "undercuts" ? [relation.premise, relation.conclusion] : relation.target,
    ),
  ]);
  const texts = [
    ...contents.map(({ explanation }) => explanation),
    ...wordings.flatMap(({ summary, state }) => [summary, state]),
  ];
  const references = texts.flatMap((text) => [...text.matchAll(/(?:\[\[|@)([a-z\d-]+)/g)]);
  const works = contents.flatMap((content) => content.works.map(({ id: work }) => work));
  return [...relations, ...works, ...references.map(([, named = ""]) => named)];
}

/** A record alone, with its place in the graph and its history. */
const digestOfRecord = oncePer((site: Site) => {
  const { debate, evaluation, history } = site;
  return remembered((id) => {
    const source = debate.source.get(id);
    const records = [debate.question, debate.claim, debate.source, debate.person].map((by) => by.get(id));
    const graph = [debate.branches, debate.linksTo, debate.linksFrom, debate.inferencesFrom].map((by) => by.get(id));
    return digest([
      records,
      // It has a letter if another source has the same name.
      source && sourceLabel(site, source),
      withoutPlaces([graph, debate.citations.get(id), debate.holdings.get(id), debate.raises.get(id)]),
      [evaluation.labels.get(id), evaluation.unanswered.has(id)],
      withoutTexts([history.claims.get(id), debate.question.has(id) ? history.staleIn(id) : []]),
      history.questionChangesOf(id),
    ]);
  });
});

/** All stances and inferences. */
function stancesAndSteps({ debate, evaluation }: Site): string {
  const { claims, holdings, links, inferences } = debate;
  const asked = claims.map(({ id, question }) => [id, question]);
  return digest(withoutPlaces([asked, [...holdings], links, inferences, [...evaluation.labels]]));
}

/**
 * The pages of /changes/ that have a number: their changes and those of the same days, which are counted. Not those with a change of a
 * deleted question, which no link leads to.
 */
function digestsOfChanges(site: Site): ReadonlyMap<string, string> {
  const pages = changesPages(site).slice(0, -1);
  const ofDay = Map.groupBy(site.history.changes, ({ date }) => date);
  const day = remembered((date) => digest(withoutTexts(ofDay.get(date) ?? [])));
  const isLinked = ({ id }: Change): boolean => namedClaim(site, id) !== null;
  /** Which part of each day is on a page, and of how many. */
  const parts = (page: readonly Change[]) =>
    [...new Set(page.map(({ date }) => date))].map((date) => {
      const all = partsOfDays(site).get(date) ?? [];
      return [all.findIndex(([first]) => first !== undefined && page.includes(first)), all.length];
    });
  return new Map(
    pages.flatMap((page, index) => {
      const shown = page.map(({ id, kind, date }) => [id, kind, day(date)]);
      return page.every(isLinked)
        ? [[String(index + 1), digest([shown, parts(page), index + 1 === pages.length])] as const]
        : [];
    }),
  );
}

/** As JSON, without the values of some keys. */
const without =
  (...keys: readonly string[]) =>
  (value: unknown): string =>
    JSON.stringify(value, (key, inside: unknown) => (keys.includes(key) ? undefined : inside));

/** An edit moves what stands below it in the same file. */
const withoutPlaces = without("place");

/** What versions say is in their hashes. */
const withoutTexts = without("content", "form");

function remembered(make: (id: Id) => string): (id: Id) => string {
  const made = new Map<Id, string>();
  return (id) => {
    const known = made.get(id) ?? make(id);
    made.set(id, known);
    return known;
  };
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 22);
}
