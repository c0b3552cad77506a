/** Quotation marks that are not closed or are closed too early, and the edits that put a text in the right ones. */
import type { Edit } from "../../model/index.ts";
import type { OutlineItem } from "../outline.ts";
import type { Slip } from "./slip.ts";

/** `"Tea is hot.`, which YAML reads up to the next mark, perhaps lines below. */
export function unclosedQuote(item: OutlineItem): Slip | null {
  const { value, valueStart } = item;
  const [mark, inner] = [value[0] ?? "", value.slice(1)];
  if (!/["']/.test(mark) || marksIn(inner, mark).length > 0 || closed(value) === value.length) return null;
  const mayBeApostrophe = mark === "'" && isElision.test(inner);
  return {
    rule: "bad-quotes",
    start: valueStart,
    end: valueStart + 1,
    message: `This ${nameOf(mark)} quotation mark is never closed.`,
    help: mayBeApostrophe
      ? `Close it at the end of the text. If it is an apostrophe, put the whole text in double quotation marks: \`${quoted(value)}\`.`
      : `Close it at the end of the text: \`${quoted(inner)}\`.`,
    edits: quote(item, 1),
    // A typographic mark at the end may be meant to close it, a backslash would change its meaning, a `#` may begin a
    // comment.
    does: mayBeApostrophe || /[“”‘’]$|\\|\s#/.test(inner) ? null : "closed the quotation mark",
  };
}

/** `"Tea" is hot.`, `'Orwell's rule counts.'` */
export function textAfterQuote(item: OutlineItem): Slip | null {
  const { value, valueStart } = item;
  const mark = value[0] ?? "";
  const end = closed(value);
  const after = value.slice(end);
  if (end === 0 || /^(?:\s*$|\s+#)/.test(after)) return null;
  const inner = value.slice(1, -1);
  const within = marksIn(inner, mark);
  const opens = /[\s([{–—-]$/.test(inner.slice(0, within[0]));
  // Marks around the whole text, with apostrophes or quoted words of the same kind in it.
  const isAround = value.length > 1 && value.endsWith(mark) && (mark === "'" || within.length === 0 || opens);
  // A point behind the last mark belongs before it, or to a list of JSON.
  const isStopped = /["']\s?[.,;!?…]$/.test(value) && (mark === "'" || within.length < 2);
  const whole = isStopped ? value.slice(1).replace(/["']\s?([.!?…]?)[,;]?$/, "$1") : value;
  const text = isAround ? inner.replaceAll("''", "'") : whole;
  const isCertain = isAround
    ? within.length === 0 || (mark === '"' && within.length % 2 === 0 && !value.includes("\\"))
    : !isStopped && !/^\s*,|#|\n/.test(after) && (mark === "'" || value.split('"').length % 2 === 1);
  return {
    rule: "bad-quotes",
    start: valueStart + end - 1,
    end: valueStart + end,
    message: `This ${nameOf(mark)} quotation mark closes the text, but more text follows.`,
    help: after.startsWith("#")
      ? "Put a space before the `#` if a comment begins there."
      : `Put the whole text in one pair of quotation marks, of the other kind if it contains some: \`${quoted(text)}\`.`,
    edits: isAround ? quote(item, 1, value.length - 1, mark === "'") : quote(item),
    does: isCertain ? "put the whole text in one pair of quotation marks" : null,
  };
}

/** The offset behind the mark that closes a quoted text for YAML; 0 if there is none. */
const closed = (value: string): number => /^(?:"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')/.exec(value)?.[0].length ?? 0;

/** The offsets of marks of a kind in a text, without apostrophes, which have letters on both sides or are doubled. */
const marksIn = (text: string, mark: string): readonly number[] =>
  [...text.replaceAll("''", "aa").matchAll(/["'](?:(?<![\p{L}\p{N}].)|(?![\p{L}\p{N}]))/gu)].flatMap(
    ({ 0: found, index }) => (found === mark ? [index] : []),
  );

/** How a text after a single mark may begin with an apostrophe: `'90s`, `'tis`. */
const isElision = /^(?:\d|(?:tis|twas|til|em|cause|n)\b)/i;

const nameOf = (mark: string): string => (mark === '"' ? "double" : "single");

/**
 * Edits that put the text between two offsets of a value in quotation marks, in place of what is around it. The marks
 * are double, where an apostrophe needs no escape, unless the text has some or a backslash.
 */
export function quote(
  { value, valueStart }: OutlineItem,
  from = 0,
  to = value.length,
  isSingle = false,
): readonly Edit[] {
  const inner = value.slice(from, to);
  const mark = /["\\]/.test(inner) ? "'" : '"';
  const at = valueStart + from;
  // In single quotation marks an apostrophe is written twice.
  const apostrophes = [...inner.matchAll(isSingle ? /''|'/g : /'/g)].flatMap(({ 0: found, index }): Edit[] => {
    const insert = mark === "'" ? "''" : "'";
    return insert === found ? [] : [{ start: at + index, end: at + index + found.length, insert }];
  });
  return [
    { start: valueStart, end: at, insert: mark },
    ...apostrophes,
    { start: valueStart + to, end: valueStart + value.length, insert: mark },
  ];
}

/** A quoted value for a message, shortened in the middle if it is long. */
export function quoted(value: string): string {
  const line = value.replace(/\s+/g, " ");
  const short = line.length > 70 ? `${line.slice(0, 45)} … ${line.slice(-20).trimStart()}` : line;
  return /["\\]/.test(line) ? `'${short.replaceAll("'", "''")}'` : `"${short}"`;
}
