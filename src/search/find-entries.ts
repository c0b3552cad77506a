import { keepOnly } from "./keep-only.ts";
import { matchWord, mostScore, type WordMatch } from "./match-word.ts";
import type { Index } from "./open-index.ts";
import type { Query } from "./query.ts";
import { wordsOf } from "./words-of.ts";

/** What to search: the questions and claims of some debates (of all if the list is empty), or all entries of one kind. */
export type Within =
  | { readonly kind: "places"; readonly debates: readonly string[] }
  | { readonly kind: "questions" | "claims" | "people" | "sources" | "tours" | "pairs" };

export interface SearchResult {
  /** The best first; equal ones by number. */
  readonly numbers: readonly number[];
  /** How well the best one matches; 0 for none. Comparable between searches for the same words. */
  readonly best: number;
  /** Mistyped words, and the words that were searched instead. */
  readonly taken: readonly { readonly typed: string; readonly words: readonly string[] }[];
  /** If nothing is found: a broader query that finds something. */
  readonly suggestion: Suggestion | null;
}

export type Suggestion =
  | { readonly kind: "fewer-words"; readonly words: string; readonly count: number }
  | { readonly kind: "no-filters"; readonly count: number };

/** Finds the entries that have every word of the query and pass its filters; without words, all that pass them. */
export async function findEntries(index: Index, query: Query, within: Within): Promise<SearchResult> {
  const matches = await Promise.all([...new Set(wordsOf(query.words))].map((word) => matchWord(index, word)));
  const area = await keepOnly(index, null, within);
  const kept = await keepOnly(index, query, within);
  const scored = matches.length === 0 && query.words.trim() !== "" ? [] : rank(matches, kept);
  const [first] = scored;
  const named = await namedBy(index, query.words);
  const numbers =
    named !== null && kept[named] === 1 ? [named, ...scored.filter((number) => number !== named)] : scored;
  return {
    numbers,
    best: first === undefined ? 0 : (sumOf(matches, first) ?? 0),
    taken: matches.flatMap(({ typed, taken }) => (taken.length === 0 ? [] : [{ typed, words: taken }])),
    suggestion: numbers.length === 0 ? suggest(matches, area, kept) : null,
  };
}

/** The number of the claim whose present or former id was typed; null for other words. */
async function namedBy(index: Index, words: string): Promise<number | null> {
  const id = words.trim();
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(id) ? index.numberOf(id) : null;
}

/** The kept numbers that every word matches, sorted by the sum of their scores. */
function rank(matches: readonly WordMatch[], kept: Uint8Array): readonly number[] {
  // A bucket sort: there are few different sums.
  const bySum = Array.from({ length: mostScore * matches.length + 1 }, (): number[] => []);
  for (let number = 0; number < kept.length; number++) {
    const sum = kept[number] === 1 ? sumOf(matches, number) : null;
    if (sum !== null) bySum[sum]?.push(number);
  }
  const none: readonly number[] = [];
  return none.concat(...bySum.reverse());
}

/** Null if a word is missing. */
function sumOf(matches: readonly WordMatch[], number: number): number | null {
  let sum = 0;
  for (const { scores } of matches) {
    const score = scores[number] ?? 0;
    if (score === 0) return null;
    sum += score;
  }
  return sum;
}

/**
 * Suggests dropping the filters if that finds something; otherwise the query without one word, whichever finds most, or the single
 * word that finds least, as it is the most specific.
 */
function suggest(matches: readonly WordMatch[], area: Uint8Array, kept: Uint8Array): Suggestion | null {
  const unfiltered = matches.length === 0 ? 0 : rank(matches, area).length;
  if (unfiltered > 0) return { kind: "no-filters", count: unfiltered };
  if (matches.length < 2) return null;
  const oneFewer = matches.map((left) => matches.filter((match) => match !== left));
  const oneOnly = matches.map((match) => [match]);
  return counted(oneFewer, kept).at(-1) ?? counted(oneOnly, kept).at(0) ?? null;
}

/** The choices that find something, by how much they find, the least first. */
function counted(choices: readonly (readonly WordMatch[])[], kept: Uint8Array): readonly Suggestion[] {
  return choices
    .map((choice) => ({ words: choice.map(({ typed }) => typed).join(" "), count: rank(choice, kept).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .map((choice) => ({ kind: "fewer-words", ...choice }));
}
