import { eachNumber } from "./deltas.ts";
import { heaviest, type WordsFile } from "./format.ts";
import { nearWords } from "./near-words.ts";
import type { Index } from "./open-index.ts";
import { singular } from "./words-of.ts";

/** Which entries have a word, and how well. */
export interface WordMatch {
  readonly typed: string;
  /** By number; 0 where an entry hasn't the word. */
  readonly scores: Uint8Array;
  /** The words that were taken for a mistyped one; empty where words begin as typed, or none is near. */
  readonly taken: readonly string[];
}

/** How much a match counts, times the word's weight: the word itself in singular or plural, its beginning, its beginning with one slip of the pen, with two. */
const exact = 8;
const beginning = 4;
const mistyped = [beginning, 2, 1];

/** What the word itself counts where it weighs most. */
export const mostScore = exact * heaviest;

/** Words that begin as typed, whether it was typed in the plural or not; where there is none, words that nearly do. */
export async function matchWord(index: Index, typed: string): Promise<WordMatch> {
  const { size } = await index.head();
  const scores = new Uint8Array(size);
  const sought = singular(typed);
  let begun = false;
  for (const file of await index.words(sought)) {
    for (const entry of file) {
      const [word] = entry;
      if (!word.startsWith(sought)) continue;
      begun = true;
      add(scores, entry, singular(word) === sought ? exact : beginning);
    }
  }
  const most = slipsAllowed(sought);
  if (begun || most === 0) return { typed, scores, taken: [] };
  const near = nearWords(sought, await index.vocabulary(), most);
  for (const { word, slips } of near) {
    for (const file of await index.words(word))
      for (const entry of file) if (entry[0] === word) add(scores, entry, mistyped[slips] ?? 0);
  }
  return { typed, scores, taken: near.map(({ word }) => word) };
}

/** A short word has too many neighbours to guess among. */
function slipsAllowed({ length }: string): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

function add(scores: Uint8Array, [, ...byWeight]: WordsFile[number], worth: number): void {
  byWeight.forEach((deltas, step) => {
    const score = worth * (heaviest - step);
    eachNumber(deltas, (number) => {
      if ((scores[number] ?? 0) < score) scores[number] = score;
    });
  });
}
