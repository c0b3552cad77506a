import type { Id, PersonRecord, SourceRecord } from "../../claims/model/index.ts";
import { indexName, sortKey } from "../in-words.ts";
import { countStances } from "./person-view.ts";
import { letteredLabel, makeReference } from "../refs/reference.ts";
import type { Site } from "../site.ts";
import { referToAll, referToClaim, referToQuestion, type ClaimReference } from "../refs/claim-reference.ts";
import { claimsBelow } from "../../map/part-of-question.ts";
import { questionsInOrder } from "../refs/positions.ts";

/** People by family name. */
export function indexOfPeople(site: Site) {
  const keyOf = (person: PersonRecord): string => sortKey(person.name);
  return byFirstLetter(site.debate.people, site.debate.map.language, keyOf).map(({ letter, items }) => ({
    letter,
    items: items.map((person) => ({
      name: indexName(person.name),
      url: site.urls.person(person.id),
      counts: countStances(site.debate.holdings.get(person.id) ?? []),
      weight: new Set((site.debate.holdings.get(person.id) ?? []).map(({ claim }) => claim)).size,
    })),
  }));
}

/** Sources in the order of a bibliography: by first author or editor, else title; then by date. */
export function indexOfSources(site: Site) {
  return byFirstLetter(site.debate.sources, site.debate.map.language, bibliographyKey).map(({ letter, items }) => ({
    letter,
    items: items.map((source) => ({
      ...viewWork(site, source),
      /** The number of claims, questions, people and texts that cite it. */
      weight: new Set((site.debate.citations.get(source.id) ?? []).map(({ by }) => `${by.kind} ${by.id}`)).size,
    })),
  }));
}

/** The works that questions and the claims below them cite, in the order of a bibliography. */
export function worksCited(site: Site, questions: readonly Id[]) {
  const { citations, sources } = site.debate;
  const citing = new Set(questions.flatMap((question) => [question, ...claimsBelow(site.debate, question)]));
  const cited = sources.filter(({ id }) => citations.get(id)?.some(({ by }) => citing.has(by.id)));
  return bibliography(site, cited);
}

/** Works in the order of a bibliography. */
export function bibliography(site: Site, works: readonly SourceRecord[]) {
  const collator = new Intl.Collator(site.debate.map.language);
  return works
    .toSorted((a, b) => collator.compare(bibliographyKey(a), bibliographyKey(b)))
    .map((source) => viewWork(site, source));
}

const viewWork = (site: Site, source: SourceRecord) => ({
  id: source.id,
  reference: makeReference(source),
  label: letteredLabel(site, source),
  url: site.urls.source(source.id),
});

function bibliographyKey(source: SourceRecord): string {
  const [first] = source.names["author"] ?? source.names["editor"] ?? [];
  const date = source.dates["issued"] ?? "";
  return `${first ? sortKey(first) : ""} ${first ? date : ""} ${source.title.value}`.trim();
}

/** A list of up to so many items needs no letters. As many stand before those of a longer list. */
const shortList = 12;

/**
 * Groups items by the first letter of their keys without its marks, then "#" for the others. Items are sorted by key, as
 * `language` sorts. A short list is one group, with the letter "".
 */
export function byFirstLetter<T>(
  items: readonly T[],
  language: string,
  keyOf: (item: T) => string,
): readonly { readonly letter: string; readonly items: readonly T[] }[] {
  const collator = new Intl.Collator(language);
  const sorted = items.map((item) => ({ item, key: keyOf(item) })).sort((a, b) => collator.compare(a.key, b.key));
  const groups = Map.groupBy(sorted, ({ key }) => (items.length <= shortList ? "" : firstLetter(key)));
  return [...groups]
    .sort(([a], [b]) => (a === "#" ? 1 : b === "#" ? -1 : collator.compare(a, b)))
    .map(([letter, entries]) => ({ letter, items: entries.map(({ item }) => item) }));
}

/** The items of a long list that weigh most, of equal ones the earlier; none of a short list. */
export function heaviest<T extends { readonly weight: number }>(
  letters: readonly { readonly items: readonly T[] }[],
): readonly T[] {
  const items = letters.flatMap((letter) => letter.items);
  return items.length <= shortList ? [] : items.toSorted((a, b) => b.weight - a.weight).slice(0, shortList);
}

function firstLetter(key: string): string {
  const letter = key.normalize("NFD").charAt(0).toUpperCase();
  return /\p{L}/u.test(letter) ? letter : "#";
}

/** The claims on a page of the index: about 400 kB, 50 kB compressed. */
const claimsOfPart = 1000;

/** The index of claims in the order of the map, divided into pages. A question is never divided. */
export function claimIndex(site: Site) {
  const parts: QuestionClaims[][] = [[]];
  let room = claimsOfPart;
  for (const group of claimsByQuestion(site)) {
    if (group.claims.length > room && room < claimsOfPart) {
      parts.push([]);
      room = claimsOfPart;
    }
    parts.at(-1)?.push(group);
    room -= group.claims.length;
  }
  return parts.map((groups, position) => ({
    number: position + 1,
    url: position === 0 ? site.urls.claims : `${site.urls.claims}part/${position + 1}/`,
    groups,
  }));
}

/** A question's claims in the order of the map. The question is null for claims from which no question can be reached. */
interface QuestionClaims {
  readonly question: ClaimReference | null;
  readonly claims: readonly ClaimReference[];
}

/** Every claim of the map, by question. */
export function claimsByQuestion(site: Site): readonly QuestionClaims[] {
  const { question, claims } = site.debate;
  const groups = questionsInOrder(site.debate).map((record) => ({
    question: referToQuestion(site, record),
    claims: referToAll(site, claimsBelow(site.debate, record.id)),
  }));
  const elsewhere = claims.filter((claim) => !claim.question || !question.has(claim.question));
  return [
    ...groups,
    ...(elsewhere.length > 0 ? [{ question: null, claims: elsewhere.map((claim) => referToClaim(site, claim)) }] : []),
  ];
}
