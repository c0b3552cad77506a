import { wordDifference } from "../../versions/word-difference.ts";
import { h } from "../page/elements.ts";

/** A text with what was taken out of it and added to it, word by word. Of what stays, `most` letters are around each change. */
export function wordChanges(before: string, after: string, most = Infinity): readonly (string | HTMLElement)[] {
  const segments = wordDifference(before, after);
  return segments.flatMap(({ kind, text }, index) => {
    if (kind === "same") return abridged(text, index > 0 ? most : 0, index < segments.length - 1 ? most : 0);
    const words = text.trimStart();
    return [text.slice(0, text.length - words.length), h(kind === "removed" ? "del" : "ins", words)];
  });
}

const abridged = (text: string, first: number, last: number): string =>
  first + last >= text.length ? text : `${text.slice(0, first)}…${text.slice(text.length - last)}`;
