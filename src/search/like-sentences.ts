import { eachNumber } from "./deltas.ts";
import type { Index } from "./open-index.ts";
import { wordsOf } from "./words-of.ts";

/**
 * The questions and claims that share most words with a sentence, at most `most`, the most similar first: candidates for a
 * near duplicate. Long words count more than short ones.
 */
export async function likeSentences(index: Index, sentence: string, most: number): Promise<readonly number[]> {
  const { people } = await index.head();
  const shared = new Uint16Array(people);
  for (const word of new Set(wordsOf(sentence))) {
    for (const file of await index.words(word)) {
      const [, inSentences = []] = file.find(([known]) => known === word) ?? [];
      eachNumber(inSentences, (number) => {
        if (number < people) shared[number] = (shared[number] ?? 0) + word.length + 1;
      });
    }
  }
  return [...shared.entries()]
    .filter(([, letters]) => letters > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([number]) => number);
}
