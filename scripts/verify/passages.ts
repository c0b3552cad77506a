import { fromHtml } from "hast-util-from-html";
import { toText } from "hast-util-to-text";

/** The first and the last words of a passage, or all of it. */
export type Ends = readonly string[];

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
export function holds(blocks: readonly string[], [first = "", last]: Ends): boolean {
  const start = after(blocks, { block: 0, at: 0 }, folded(first));
  return start !== null && (last === undefined || after(blocks, start, folded(last)) !== null);
}

interface Spot {
  readonly block: number;
  readonly at: number;
}

/** Where some words end for the first time from a spot on. */
function after(blocks: readonly string[], from: Spot, words: string): Spot | null {
  for (let block = from.block; block < blocks.length; block += 1) {
    const text = blocks[block] ?? "";
    let at = text.indexOf(words, block === from.block ? from.at : 0);
    for (; at >= 0 && words !== ""; at = text.indexOf(words, at + 1)) {
      const end = at + words.length;
      if (!isInWord(text, at) && !isInWord(text, end)) return { block, at: end };
    }
  }
  return null;
}

const isInWord = (text: string, at: number): boolean => at > 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
