import { prefixDistance } from "./prefix-distance.ts";
import type { SearchIndex } from "./search-index.ts";
import { wordsOf } from "./words-of.ts";

/** How much a match of a word counts: the word itself, its beginning, its beginning with slips of the pen. */
const exact = 4;
const beginning = 2;
const mistyped = 1;

/** The ids of the entries that have every word of `typed`, the best first and equals in the index's order. */
export function find(index: SearchIndex, typed: string): readonly string[] {
  const found = wordsOf(typed).map((word) => matches(index, word));
  const [first, ...others] = found;
  if (first === undefined) return [];
  const score = (id: string): number => found.reduce((sum, scores) => sum + (scores.get(id) ?? 0), 0);
  return index.entries
    .map(({ id }) => id)
    .filter((id) => first.has(id) && others.every((scores) => scores.has(id)))
    .map((id) => ({ id, score: score(id) }))
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

/** Words that begin as typed; where there is none, words that nearly do. */
function matches(index: SearchIndex, typed: string): ReadonlyMap<string, number> {
  const begun = collect(index, (word) => (word === typed ? exact : word.startsWith(typed) ? beginning : 0));
  if (begun.size > 0) return begun;
  const slips = slipsAllowed(typed);
  if (slips === 0) return begun;
  return collect(index, (word) => {
    const distance = prefixDistance(typed, word, slips);
    return distance > slips ? 0 : mistyped / distance;
  });
}

/** A short word has too many neighbours to guess among. */
function slipsAllowed({ length }: string): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

function collect(index: SearchIndex, worth: (word: string) => number): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const [word, posting] of index.postings) {
    const value = worth(word);
    if (value === 0) continue;
    for (const [id, weight] of posting) scores.set(id, Math.max(scores.get(id) ?? 0, value * weight));
  }
  return scores;
}
