import type { Id, TermRecord } from "../../claims/model/index.ts";
import { memoize } from "../../text/memoize.ts";
import { words } from "../../words/words.ts";
import { allWords } from "./prose.ts";
import type { Site } from "../site.ts";

/** A word that has a page with its meaning. */
export interface Term {
  readonly id: Id;
  readonly term: string;
  /** Other names. */
  readonly also: readonly string[];
  readonly definition: string;
  /** Null for a term of the interface. */
  readonly record: TermRecord | null;
}

/** The terms of the map by id, and those of the interface, each unless the map has a term in its place. */
export const termsOf = memoize((site: Site): ReadonlyMap<Id, Term> => {
  const { terms, aliases } = site.debate;
  const ofInterface = Object.entries(words.terms).flatMap(([id, { also, ...rest }]) =>
    aliases.term.has(id) ? [] : [{ id, ...rest, also: also.split(", "), record: null }],
  );
  const ofMap = terms.map((record) => ({
    id: record.id,
    term: record.term.value,
    also: record.also.map(({ value }) => value),
    definition: record.definition,
    record,
  }));
  return new Map([...ofInterface, ...ofMap].map((term) => [term.id, term]));
});

/** The names by which texts use the terms of the map, in lower case, and a pattern that finds them as whole words, the longest first. Of the terms of the interface texts use “crux”. */
const namesOf = memoize((site: Site) => {
  const names = new Map([
    [plain(words.terms.crux.term), "crux"],
    ...site.debate.terms.flatMap(({ id, underline }) => underline.map(({ value }) => [plain(value), id] as const)),
  ]);
  const longestFirst = [...names.keys()].toSorted((one, other) => other.length - one.length);
  const written = longestFirst.map((name) =>
    name
      .replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&")
      .replaceAll(" ", "\\s+")
      .replaceAll("'", "['’]"),
  );
  return { names, pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${written.join("|")})s?(?![\\p{L}\\p{N}-])`, "giu") };
});

const plain = (name: string): string => name.toLowerCase().replaceAll(/\s+/g, " ").replaceAll("’", "'");

/** The id of the term that a text names so, in the singular or the plural. */
function termNamed(site: Site, found: string): Id | undefined {
  const { names } = namesOf(site);
  return names.get(plain(found)) ?? names.get(plain(found).replace(/s$/, ""));
}

/** The terms of the map that a text uses. */
export function termsIn(site: Site, text: string): ReadonlySet<Id> {
  if (site.debate.terms.length === 0) return new Set();
  return new Set([...text.matchAll(namesOf(site).pattern)].flatMap(([found]) => termNamed(site, found) ?? []));
}

/** The claims that use each term: first those whose sentences do, then those whose explanations do. */
export const usesOf = memoize((site: Site): ReadonlyMap<Id, readonly Id[]> => {
  const uses = new Map<Id, Set<Id>>();
  const read = (claim: Id, text: string): void => {
    for (const term of termsIn(site, text)) uses.set(term, (uses.get(term) ?? new Set()).add(claim));
  };
  for (const { id, sentence } of site.debate.claims) read(id, sentence.value);
  for (const { id, explanation } of site.debate.claims) read(id, allWords(site, explanation));
  return new Map([...uses].map(([term, claims]) => [term, [...claims]]));
});

/** More links would make a sea of dots of a page. */
const mostLinks = 3;

/** What is left as it is, tags, and texts. */
const token = /<(a|blockquote|code|h\d|pre)\b[\s\S]*?<\/\1>|<[^>]*>|[^<]+/g;

/** Links, in the HTML texts of one page that it is called with, the first use of each term of the map, and no more than three. */
export function termLinker(site: Site): (html: string) => string {
  const linked = new Set<Id>();
  const link = (found: string): string => {
    const term = termNamed(site, found);
    if (term === undefined || linked.has(term) || linked.size === mostLinks) return found;
    linked.add(term);
    return `<a class="term" href="${site.urls.term(term)}">${found}</a>`;
  };
  if (site.debate.terms.length === 0) return (html) => html;
  const { pattern } = namesOf(site);
  return (html) => html.replace(token, (part) => (part.startsWith("<") ? part : part.replace(pattern, link)));
}
