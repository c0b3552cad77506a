import { createHash } from "node:crypto";
import { passagesPerFile } from "../../search/passage.ts";
import { buildIndex, type SearchDocument } from "../../search/build-index.ts";
import { openSearch, type SearchIndex } from "../../search/search-index.ts";
import { stemmerOf } from "../../search/stemmers.ts";
import { memoize } from "../../text/memoize.ts";
import type { Site } from "../site.ts";
import type { Claim, Debate, QuestionRecord, TourRecord, Id } from "../../claims/model/index.ts";
import { filters, type Filterable } from "../../search/filters.ts";
import type { Replies } from "../../search/read-text.ts";
import { sitePages } from "./site-pages.ts";
import { claimsByQuestion } from "../views/indexes.ts";
import { pairsOf, type Pair } from "../standing/pairs.ts";
import { fullName, inSeries, sortKey } from "../in-words.ts";
import { allWords } from "../prose/prose.ts";
import { holdersLine } from "../refs/holders.ts";
import { termsOf } from "../prose/terms.ts";
import { shortReference, sourceLabel } from "../refs/reference.ts";
import { words } from "../../words/words.ts";
import { isPlace, type Entry } from "../../search/entry.ts";
import { branchesOf } from "../views/argument-tree.ts";
import { objectionsTo, targets } from "../views/objections.ts";

/** The index, and what is shown of results: `index.json`, and passages and replies in a folder named after them, inside /map/search/. */
export const searchFiles = memoize((site: Site) => {
  const { index, passages, replies } = indexed(site);
  return [
    { path: "index.json", text: JSON.stringify(index) },
    { path: `${index.passages}/replies.json`, text: JSON.stringify(replies) },
    ...Array.from({ length: Math.ceil(passages.length / passagesPerFile) }, (_, file) => ({
      path: `${index.passages}/${file}.json`,
      text: JSON.stringify(passages.slice(file * passagesPerFile, (file + 1) * passagesPerFile)),
    })),
  ];
});

/** The same index, for programs that ask it here. */
export const searchIndexOf = memoize((site: Site): SearchIndex =>
  openSearch(indexed(site).index, stemmerOf(site.debate.map.language)),
);

/** The replies to each claim, by the numbers of that index. */
export const indexedReplies = (site: Site): Replies => indexed(site).replies;

const indexed = memoize((site: Site) => {
  const documents = searchDocuments(site);
  const { aliases, map } = site.debate;
  const { language } = map;
  const { askingWords, numberWords } = words.browser.find;
  const alikeWords = Object.values(words.alike).join();
  const passages = documents.map(({ passage, wordings }) => [passage, ...wordings]);
  const replies = repliesOf(site, documents);
  const folder = createHash("sha256")
    .update(JSON.stringify([passages, replies]))
    .digest("hex")
    .slice(0, 10);
  return {
    index: buildIndex(
      documents,
      { language, aliases: [...aliases.either], askingWords, numberWords, alikeWords },
      folder,
    ),
    passages,
    replies,
  };
});

/**
 * Everything that the search can find, with the words by which it is found. Questions and claims come first, in the order of the map,
 * then claims without a question, people by family name, sources, tours, terms, pairs of people whom a page compares, and other pages.
 */
export function searchDocuments(site: Site): readonly SearchDocument[] {
  const { debate } = site;
  return [
    ...claimsByQuestion(site).flatMap(({ question, claims }) => {
      const record = debate.question.get(question?.id ?? "");
      return [
        ...(record ? [ofQuestion(site, record)] : []),
        ...claims.flatMap(({ id }) => {
          const claim = debate.claim.get(id);
          return claim ? [ofClaim(site, claim, record?.debate ?? "")] : [];
        }),
      ];
    }),
    ...debate.people
      .toSorted((a, b) => sortKey(a.name).localeCompare(sortKey(b.name), debate.map.language))
      .map(({ id, name, summary }) =>
        document("person", id, fullName(name), { names: id, passage: allWords(site, summary) }),
      ),
    ...debate.sources.map((source) =>
      document("source", source.id, source.title.value, {
        note: sourceLabel(site, source),
        names: `${source.id} ${shortReference(source)}`,
      }),
    ),
    ...debate.tours.map((tour) => ofTour(site, tour)),
    ...[...termsOf(site).values()].map(({ id, term, also, definition, record }) =>
      document("term", id, term, {
        wordings: also,
        names: id,
        passage: definition,
        about: record?.claims.map(({ value }) => value) ?? [],
      }),
    ),
    ...pairsOf(site).flatMap((pair) => ofPair(debate, pair)),
    ...sitePages(site).map(({ path, title, text }) =>
      document("page", path, title, { passage: text.slice(0, longestPassage), remote: text.slice(longestPassage) }),
    ),
  ];
}

function ofQuestion(site: Site, { id, debate, sentence, summary, state }: QuestionRecord): SearchDocument {
  return document("question", id, sentence.value, {
    names: id,
    passage: `${allWords(site, summary)} ${allWords(site, state)}`.trim(),
    answers: answersOf({ role: "question", debate, question: id, unanswered: false, claim: null }),
  });
}

function ofClaim(site: Site, claim: Claim, inDebate: string): SearchDocument {
  const { id, role, sentence, stances, uses, alsoSaid, explanation } = claim;
  const { debate, evaluation } = site;
  const cited = new Set([...uses, ...stances].map(({ source }) => source.value));
  const sources = [...cited].map((source) => {
    const record = debate.source.get(source);
    return record ? `${source} ${shortReference(record)}` : source;
  });
  const holders = [...new Set(stances.map(({ person }) => person.value))].map((person) => {
    const record = debate.person.get(person);
    return record ? `${fullName(record.name)} ${person}` : person;
  });
  const unanswered = evaluation.unanswered.has(id);
  return {
    id,
    kind: role,
    text: sentence.value,
    wordings: alsoSaid.map(({ value }) => value),
    ...(unanswered && { note: "unanswered" }),
    holders: holdersLine(site, claim),
    names: [id, ...holders].join(" "),
    remote: sources.join(" "),
    passage: allWords(site, explanation),
    parent: claim.parent,
    answers: answersOf({ role, debate: inDebate, question: claim.question ?? "", unanswered, claim }),
  };
}

function ofTour(site: Site, { id, title, summary, stops }: TourRecord): SearchDocument {
  const prose = [summary, ...stops.map(({ text }) => text)];
  const passage = prose.map((each) => allWords(site, each)).join(" ");
  return document("tour", id, title, { names: id, passage: passage.trim() });
}

/** Two people are found by both names, under the path of the page that compares them. */
function ofPair({ person }: Debate, { one, other }: Pair): readonly SearchDocument[] {
  const people = [one, other].flatMap((id) => person.get(id) ?? []);
  if (people.length < 2) return [];
  const text = inSeries(people.map(({ name }) => fullName(name)));
  return [document("pair", `${one}/and/${other}`, text)];
}

/** Of a long page, only the beginning is shown in results; all of it is found. */
const longestPassage = 1500;

const document = (
  kind: SearchDocument["kind"],
  id: Id,
  text: string,
  rest: Partial<SearchDocument> = {},
): SearchDocument => ({ wordings: [], names: "", remote: "", passage: "", answers: {}, ...rest, id, kind, text });

function answersOf(place: Filterable): SearchDocument["answers"] {
  return Object.fromEntries(filters.map(({ key, answers }) => [key, answers(place)]));
}

/** The replies to each claim, as its page lists them, by the numbers of the entries of the search. */
function repliesOf(site: Site, entries: readonly Entry[]): Replies {
  const numberOf = new Map(entries.flatMap(({ id, kind }, number) => (isPlace(kind) ? [[id, number]] : [])));
  const numbers = (ids: readonly Id[]): readonly number[] => ids.flatMap((id) => numberOf.get(id) ?? []);
  const groups = entries.map(({ id, kind }) => {
    const claim = kind === "question" ? undefined : site.debate.claim.get(id);
    return claim ? groupsOf(site, claim).map(numbers) : [];
  });
  return groups
    .slice(0, groups.findLastIndex((each) => each.length > 0) + 1)
    .map((each) => each.slice(0, each.findLastIndex(({ length }) => length > 0) + 1));
}

/** The groups of `objectionsTo` and the reasons. */
function groupsOf(site: Site, claim: Claim): readonly (readonly Id[])[] {
  const against = objectionsTo(site, claim).flatMap(({ objections }) => objections);
  const reasons = branchesOf(site, claim.id, 1).filter(({ as }) => as === "reason");
  return [
    ...targets.map((wanted) => against.flatMap(({ target, branch }) => (target === wanted ? branch.claim.id : []))),
    reasons.map((reason) => reason.claim.id),
  ];
}
