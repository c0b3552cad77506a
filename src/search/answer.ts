import { keepOnly } from "./keep-only.ts";
import { matchWord, mostScore, type WordMatch } from "./match-word.ts";
import type { Index } from "./open-index.ts";
import type { Query } from "./query.ts";
import { wordsOf } from "./words-of.ts";

/** Where to look: among the questions and claims of some debates (of all for none), among people or among sources. */
export type Within =
  | { readonly kind: "places"; readonly debates: readonly string[] }
  | { readonly kind: "people" }
  | { readonly kind: "sources" };

export interface Answer {
  /** The best first, equals in the order of their numbers. */
  readonly numbers: readonly number[];
  /** Words that nothing begins with, and what they were taken for. */
  readonly taken: readonly { readonly typed: string; readonly words: readonly string[] }[];
  /** Where nothing is found: what would be found with less asked. */
  readonly suggestion: Suggestion | null;
}

export type Suggestion =
  | { readonly kind: "fewer-words"; readonly words: string; readonly count: number }
  | { readonly kind: "no-filters"; readonly count: number };

/** What has every word of the query and passes its filters; all that passes them where there are no words. */
export async function answer(index: Index, query: Query, within: Within): Promise<Answer> {
  const matches = await Promise.all([...new Set(wordsOf(query.words))].map((word) => matchWord(index, word)));
  const area = await keepOnly(index, null, within);
  const kept = await keepOnly(index, query, within);
  const scored = matches.length === 0 && query.words.trim() !== "" ? [] : rank(matches, kept);
  const named = await namedBy(index, query.words);
  const numbers =
    named !== null && kept[named] === 1 ? [named, ...scored.filter((number) => number !== named)] : scored;
  return {
    numbers,
    taken: matches.flatMap(({ typed, taken }) => (taken.length === 0 ? [] : [{ typed, words: taken }])),
    suggestion: numbers.length === 0 ? suggest(matches, area, kept) : null,
  };
}

/** The number of the claim whose id, present or former, was typed. */
async function namedBy(index: Index, words: string): Promise<number | null> {
  const id = words.trim();
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(id) ? index.numberOf(id) : null;
}

/** The kept numbers that every word matches, by the sum of their scores. */
function rank(matches: readonly WordMatch[], kept: Uint8Array): readonly number[] {
  // The sums are few: sorting by them is putting each number with its equals.
  const bySum = Array.from({ length: mostScore * matches.length + 1 }, (): number[] => []);
  for (let number = 0; number < kept.length; number++) {
    const sum = kept[number] === 1 ? sumOf(matches, number) : null;
    if (sum !== null) bySum[sum]?.push(number);
  }
  const none: readonly number[] = [];
  return none.concat(...bySum.reverse());
}

/** Null where a word is missing. */
function sumOf(matches: readonly WordMatch[], number: number): number | null {
  let sum = 0;
  for (const { scores } of matches) {
    const score = scores[number] ?? 0;
    if (score === 0) return null;
    sum += score;
  }
  return sum;
}

/** Without the filters, if they are what stands in the way; else with the words, one fewer or only one of them, that find most. */
function suggest(matches: readonly WordMatch[], area: Uint8Array, kept: Uint8Array): Suggestion | null {
  const unfiltered = matches.length === 0 ? 0 : rank(matches, area).length;
  if (unfiltered > 0) return { kind: "no-filters", count: unfiltered };
  if (matches.length < 2) return null;
  const oneFewer = matches.map((left) => matches.filter((match) => match !== left));
  return (
    bestOf(oneFewer, kept) ??
    bestOf(
      matches.map((match) => [match]),
      kept,
    )
  );
}

function bestOf(choices: readonly (readonly WordMatch[])[], kept: Uint8Array): Suggestion | null {
  const [best] = choices
    .map((choice) => ({ words: choice.map(({ typed }) => typed).join(" "), count: rank(choice, kept).length }))
    .sort((a, b) => b.count - a.count);
  return best === undefined || best.count === 0 ? null : { kind: "fewer-words", ...best };
}
