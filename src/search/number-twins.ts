import { wordsOf } from "./words-of.ts";

/** Each number to its word and each word to its number, from `2 two 3 three`. */
export function numberTwins(numberWords: string): ReadonlyMap<string, string> {
  const twins = new Map<string, string>();
  const words = wordsOf(numberWords);
  for (let at = 0; at + 1 < words.length; at += 2) {
    const [digits = "", word = ""] = words.slice(at, at + 2);
    twins.set(digits, word).set(word, digits);
  }
  return twins;
}
