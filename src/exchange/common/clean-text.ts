import { hiddenCharacters } from "../../text/hidden-characters.ts";

/** A text on one line without invisible characters, and whether any were left out. */
export function cleanText(text: string): { readonly text: string; readonly lost: boolean } {
  // Halves of surrogate pairs are hidden characters; so is the sign for a letter that was lost.
  const hidden = [...hiddenCharacters(text), ...lostLetters(text)].toSorted((a, b) => a.index - b.index);
  let kept = "";
  let from = 0;
  for (const { character, index } of hidden) {
    if (index < from) continue;
    kept += text.slice(from, index);
    from = index + character.length;
  }
  const cleaned = (kept + text.slice(from)).replace(/\s+/g, " ").trim();
  return hidden.length === 0 || !hasHidden(cleaned)
    ? { text: cleaned, lost: hidden.length > 0 }
    : { text: cleanText(cleaned).text, lost: true };
}

const hasHidden = (text: string): boolean => text.includes("\uFFFD") || hiddenCharacters(text).length > 0;

const lostLetters = (text: string) =>
  [...text.matchAll(/\uFFFD/g)].map(({ 0: character, index }) => ({ character, index }));
