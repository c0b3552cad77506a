import { eachNumber } from "./deltas.ts";
import { heaviest, type WordsFile } from "./format.ts";
import { nearWords } from "./near-words.ts";
import type { Index } from "./open-index.ts";
import { singular } from "./words-of.ts";

/** The entries that match a word, with scores. */
export interface WordMatch {
  readonly typed: string;
  /** By number; 0 if an entry doesn't match. */
  readonly scores: Uint8Array;
  /** If the word is mistyped, the words that were searched instead; empty if there are words that begin as typed, or none is near. */
  readonly taken: readonly string[];
}

/** The score of a match, to be multiplied with the weight of the word: the whole word (singular or plural), its beginning, its beginning with one typing error or two. */
const exact = 8;
const beginning = 4;
const mistyped = [beginning, 2, 1];

/** The largest score of one word. */
export const mostScore = exact * heaviest;

/** Matches the words that begin as typed, in singular or plural; if there is none, words that nearly do. */
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

/** How many typing errors are tolerated. A short word has too many near words to guess. */
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
