/** An article or a pronoun before an apostrophe: `l’IA`, `lorsqu’il`, `we’re`. */
const elided = /(?<!\p{L})(\p{L}{1,2}|\p{L}*qu)['’](?=\p{L})/giu;

/** The words of a text, normalised: lower case, without accents, punctuation and possessive `'s`; `don't` is `dont`. */
export function wordsOf(text: string): string[] {
  // Lists of results ask it of each word of their texts, of which most are plain.
  if (/^[a-z]+$/i.test(text)) return [text.toLowerCase()];
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’]s\b/gu, "")
    .replace(elided, "$1 ")
    .replace(/['’]/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
