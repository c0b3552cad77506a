import { fromHtml } from "hast-util-from-html";
import { toText } from "hast-util-to-text";

/** The blocks of a page, or the paragraphs of a plain text, folded as browsers do to find words; null if it is nested too deep. */
export function blocksOf(text: string): readonly string[] | null {
  const isHtml = /^\s*<|<(?:body|p|div)\b/i.test(text);
  try {
    return (isHtml ? toText(fromHtml(text)).split("\n") : text.split(/\r?\n[^\S\n]*\r?\n/)).map(folded);
  } catch {
    return null;
  }
}

/** Without case, accents, and the form of spaces and quotation marks. */
const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "")
    .toLowerCase()
    .replace(/[‘’‚‛′ʼ`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/\s+/g, " ")
    .trim();

/** Whether a passage is in a text: whole words, each end within one block, the last words after the first. */
export function holds(blocks: readonly string[], [first = "", last]: readonly string[]): boolean {
  const start = endOf(blocks, [0, 0], folded(first));
  return start !== null && (last === undefined || endOf(blocks, start, folded(last)) !== null);
}

/** Where some words end for the first time from a block and an offset in it on, as another such pair. */
function endOf(blocks: readonly string[], [from, offset]: readonly [number, number], words: string) {
  for (let block = from; block < blocks.length; block += 1) {
    const text = blocks[block] ?? "";
    let at = text.indexOf(words, block === from ? offset : 0);
    for (; at >= 0 && words !== ""; at = text.indexOf(words, at + 1)) {
      const end = at + words.length;
      if (!isInWord(text, at) && !isInWord(text, end)) return [block, end] as const;
    }
  }
  return null;
}

const isInWord = (text: string, at: number): boolean => at > 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
