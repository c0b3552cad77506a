import { spokenName } from "../claims/model/name.ts";
import type {
  Claim,
  Debate,
  Id,
  MapRecord,
  Place,
  Role,
  SourceFile,
  SourceUse,
  Stance,
} from "../claims/model/index.ts";
import { memoize } from "../text/memoize.ts";
import { compareText, inTreeOrder } from "../text/order.ts";
import {
  type ExchangeGraph,
  type ExchangePlace,
  type ExchangeRelation,
  type ExchangeSource,
  type ExchangeStance,
  type ExchangeUse,
  placesIn,
} from "./graph.ts";
import { lossesOfKey, type Loss } from "./losses.ts";
import { partOf } from "./part-of.ts";

/** What is exported: a graph, and what of the debate is in no graph. */
export interface Exported {
  readonly graph: ExchangeGraph;
  readonly losses: readonly Loss[];
}

/**
 * The graph of a debate in reading order, which does not depend on ids: questions as their debates list them,
 * positions and replies by role, then by their words. `files` are those that it was read from; places lie in them.
 */
export function fromDebate(debate: Debate, files: readonly SourceFile[]): Exported {
  const placeOf = placer(files);
  const claims = inReadingOrder(debate);
  return {
    graph: {
      title: debate.map.title,
      questions: questionsInOrder(debate).map((question) => ({
        key: question.id,
        text: question.sentence.value,
        debate: debate.debates.find(({ id }) => id === question.debate)?.title.value ?? "",
        exclusive: question.exclusive,
        place: placeOf(question.sentence.place),
      })),
      claims: claims.map(({ id, sentence, basis, stances, uses }) => ({
        key: id,
        text: sentence.value,
        basis: basis?.value ?? "",
        stances: stances.flatMap((stance) => exchangeStance(debate, stance) ?? []),
        uses: uses.flatMap((use) => exchangeUse(debate, use) ?? []),
        place: placeOf(sentence.place),
      })),
      relations: relationsOf(debate, claims, placeOf),
    },
    // What no format of exchange has a place for.
    losses: [
      ...(saysMore(debate.map) ? [lost("map-text", debate.map.title, placeOf(debate.map.place))] : []),
      ...besidesGraph({ ...debate, claims }, placeOf),
      ...debate.retired.map(({ sentence, place }) => lost("retired", sentence.value, placeOf(place))),
      ...[...debate.tours, ...debate.pages].map(({ title, place }) => lost("page", title, placeOf(place))),
      ...debate.terms.map(({ term }) => lost("term", term.value, placeOf(term.place))),
    ],
  };
}

/**
 * Narrows an export to a debate or question of the map; null for an unknown id. An id that both have names the debate.
 */
export function exportPart({ graph }: Exported, id: Id, debate: Debate, files: readonly SourceFile[]): Exported | null {
  const asDebate = debate.debates.find((each) => each.id === id);
  const asQuestion = debate.question.get(id);
  const title = asDebate?.title.value ?? asQuestion?.sentence.value;
  if (title === undefined) return null;
  const part = partOf(graph, new Set(asDebate ? (debate.questionsOf.get(id) ?? []) : [id]), title);
  const claims = part.graph.claims.flatMap(({ key }) => debate.claim.get(key) ?? []);
  const [sources, people] = [new Set<Id>(), new Set<Id>()];
  for (const { stances, uses } of claims) {
    for (const { source } of [...stances, ...uses]) sources.add(source.value);
    for (const { person } of stances) people.add(person.value);
  }
  const records = {
    questions: part.graph.questions.flatMap(({ key }) => debate.question.get(key) ?? []),
    claims,
    sources: debate.sources.filter((each) => sources.has(each.id)),
    people: debate.people.filter((each) => people.has(each.id)),
    debates: asDebate ? [asDebate] : [],
  };
  return { graph: part.graph, losses: [...part.losses, ...besidesGraph(records, placer(files))] };
}

type PlaceOf = (place: Place) => ExchangePlace;

function placer(files: readonly SourceFile[]): PlaceOf {
  const placesOf = memoize((file: SourceFile) => placesIn(file.path, file.text));
  const byPath = new Map(files.map((file) => [file.path, file]));
  return ({ path, start }) => {
    const file = byPath.get(path);
    return file ? placesOf(file)(start) : { path, line: 1, column: 1 };
  };
}

const questionsInOrder = (debate: Debate) =>
  debate.debates.flatMap(({ id }) =>
    (debate.questionsOf.get(id) ?? []).flatMap((question) => debate.question.get(question) ?? []),
  );

const roles: readonly Role[] = ["position", "reason", "objection", "rebuttal"];

function inReadingOrder(debate: Debate): readonly Claim[] {
  const below = ({ id }: Pick<Claim, "id">): readonly Claim[] =>
    (debate.branches.get(id) ?? [])
      .flatMap((branch) => debate.claim.get(branch) ?? [])
      .toSorted(
        (a, b) =>
          roles.indexOf(a.role) - roles.indexOf(b.role) ||
          compareText(a.sentence.value, b.sentence.value) ||
          compareText(a.id, b.id),
      );
  const positions = questionsInOrder(debate).flatMap(below);
  return inTreeOrder(positions, below);
}

function exchangeSource(debate: Debate, id: Id): ExchangeSource | null {
  const source = debate.source.get(id);
  if (source === undefined) return null;
  const { URL: url, DOI: doi = "" } = source.fields;
  return { title: source.title.value, url: url ?? (doi && `https://doi.org/${doi}`) };
}

function exchangeStance(debate: Debate, { person, stance, source, at, date }: Stance): ExchangeStance | null {
  const record = debate.person.get(person.value);
  return record === undefined
    ? null
    : { person: spokenName(record.name), stance, source: exchangeSource(debate, source.value), at, date };
}

function exchangeUse(debate: Debate, { source, at, note, quote }: SourceUse): ExchangeUse | null {
  const record = exchangeSource(debate, source.value);
  return record && { source: record, at, note, quote: quote?.exact ?? "" };
}

/** The relations of each claim in the order of its file. Linked premises are stated at each of them. */
function relationsOf(debate: Debate, claims: readonly Claim[], placeOf: PlaceOf): readonly ExchangeRelation[] {
  return claims.flatMap(({ id, jointlyWith }) =>
    (debate.linksFrom.get(id) ?? []).map((link): ExchangeRelation => {
      const place = placeOf(link.place);
      if (link.kind === "answers") return { kind: "answers", from: id, to: link.to, place };
      if (link.kind === "undercuts") return { kind: "undercuts", from: id, path: link.path, place };
      if (link.kind !== "supports") return { kind: "attacks", from: [id], to: link.to, place };
      // As `link` makes inferences of them.
      const others = new Set(jointlyWith.map(({ value }) => value));
      const known = [...others].filter((other) => debate.claim.has(other) && other !== id && other !== link.to);
      return { kind: "supports", from: [id, ...known], to: link.to, place };
    }),
  );
}

const lost = (kind: Loss["kind"], words: string, place: ExchangePlace): Loss => ({ kind, words, place });

/** What these records say and a graph does not. */
function besidesGraph(
  records: Pick<Debate, "debates" | "questions" | "claims" | "sources" | "people">,
  placeOf: PlaceOf,
): readonly Loss[] {
  const { debates, questions, claims, sources, people } = records;
  return [
    ...debates.flatMap(({ title, summary }) =>
      summary === null ? [] : [lost("map-text", title.value, placeOf(summary.place))],
    ),
    ...questions
      .filter(({ summary, state, arisesFrom, aliases }) => [summary, state, arisesFrom, ...aliases].some(Boolean))
      .map(({ sentence, place }) => lost("question-text", sentence.value, placeOf(place))),
    ...claims.flatMap(({ explanation, sentence }) =>
      explanation === null ? [] : [lost("explanation", sentence.value, placeOf(explanation.place))],
    ),
    ...claims.flatMap(({ alsoSaid }) => alsoSaid.map(({ value, place }) => lost("also-said", value, placeOf(place)))),
    ...claims.flatMap(({ resolves, sentence }) =>
      resolves === null ? [] : [lost("forecast", sentence.value, placeOf(sentence.place))],
    ),
    ...claims
      .filter(
        (claim) =>
          claim.stances.some(({ probability }) => probability !== "") ||
          claim.uses.some(hasWordsAround) ||
          [...claim.stances, ...claim.uses].some(({ passage, read }) => passage.length > 0 || read !== "") ||
          Object.entries(claim).some(([key, value]) => isOfRest(key) && !isEmpty(value)),
      )
      .map(({ sentence }) => lost("claim-rest", sentence.value, placeOf(sentence.place))),
    ...sources.map(({ title, place }) => lost("bibliography", title.value, placeOf(place))),
    ...people.map(({ name, place }) => lost("bibliography", spokenName(name), placeOf(place))),
  ];
}

/** Whether the keys of a claim that no format has a place for have this one. */
const isOfRest = (key: string): boolean => lossesOfKey.claim[key]?.includes("claim-rest") === true;

const isEmpty = (value: unknown): boolean =>
  value === "" || value === false || value === null || (Array.isArray(value) && value.length === 0);

const hasWordsAround = ({ quote }: SourceUse): boolean => quote !== null && quote.prefix + quote.suffix !== "";

/** Whether a map says anything of itself besides its title and language. */
const saysMore = ({ subtitle, url, contact, editors, ...map }: MapRecord): boolean =>
  subtitle + url + contact !== "" ||
  editors.length > 0 ||
  [map.summary, map.lead, map.licence, map.repository, map.funding, map.corrections, map.accent, map.logo].some(
    (text) => text !== null,
  );
