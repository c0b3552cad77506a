import { lookAlikes } from "./look-alikes.ts";

const latin = new Map(
  Object.entries(lookAlikes).flatMap(([letter, alike]) => Array.from(alike, (one) => [one, letter] as const)),
);

/** Whether a letter of another script looks like a Latin one. */
export const looksLatin = (letter: string): boolean => latin.has(letter);

/**
 * What a text looks like: two with one skeleton can be taken for each other (Unicode Technical Standard 39). Case, width, style and
 * accents don't count, nor the difference between `i`, `l` and `1`, `o` and `0`, `rn` and `m`.
 */
export function skeletonOf(text: string): string {
  const plain = text.normalize("NFKD").replace(/[\u0300-\u036F]|\p{Default_Ignorable_Code_Point}/gu, "");
  return Array.from(plain, (letter) => latin.get(letter) ?? latin.get(letter.toLowerCase()) ?? letter.toLowerCase())
    .join("")
    .replace(/[i1|]/g, "l")
    .replaceAll("0", "o")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w");
}
