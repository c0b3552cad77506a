import type { Fix } from "../../claims/model/index.ts";
import { readWritten, type Written, type WrittenScalar } from "../../claims/index.ts";
import { touched } from "./touched.ts";

/** Whether a fix of the kind "edit" changes only punctuation and white space; true for other kinds. */
export function keepsLetters(fix: Fix, text: string): boolean {
  if (fix.kind !== "edit") return true;
  return fix.edits.every(({ start, end, insert }) => lettersOf(text.slice(start, end)) === lettersOf(insert));
}

/**
 * Whether a repaired text is valid YAML and all its letters are still in the same role: values contain the letters written in them, no value
 * became a comment, and no comment became a value. `keepsLetters` checks that no letters were lost.
 */
export function keepsWords(before: string, after: string): boolean {
  const now = readWritten(after);
  if (now === null || !touched(now.scalars, before, after).every((scalar) => saysWhatIsWritten(scalar, after)))
    return false;
  const then = readWritten(before);
  if (then === null) return keepsComments(before, now.comments) && lettersOutside(now, after) === "";
  return (
    lettersOf(then.comments.join()) === lettersOf(now.comments.join()) &&
    lettersOutside(then, before) === lettersOutside(now, after)
  );
}

/** Whether a scalar's value has the letters that are written in it. The header of a block does not count. */
const saysWhatIsWritten = ({ start, end, value }: WrittenScalar, text: string): boolean =>
  lettersOf(text.slice(start, end).replace(/^[|>].*/, "")) === lettersOf(value);

/**
 * In invalid YAML it is unclear whether a number sign after white space begins a comment. So each comment must be the end of a line of the old
 * text, and each old line that begins with a number sign must still be a comment.
 */
function keepsComments(before: string, comments: readonly string[]): boolean {
  const lines = before.split(/\r?\n/);
  let next = 0;
  for (const comment of comments) {
    while (next < lines.length && !mayEndIn(comment, lines[next] ?? "")) next += 1;
    if (next === lines.length) return false;
    next += 1;
  }
  const now = new Set(comments);
  return lines.every((line) => !line.startsWith("#") || now.has(line));
}

const mayEndIn = (comment: string, line: string): boolean =>
  line.endsWith(comment) && /(?:^|\s)$/.test(line.slice(0, line.length - comment.length).slice(-1));

/** Letters outside keys, values and comments: those of tags, anchors and directives. */
function lettersOutside({ scalars, comments }: Written, text: string): string {
  let outside = "";
  let at = 0;
  for (const { start, end } of scalars) {
    outside += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  outside += text.slice(at);
  return lettersOf(comments.reduce((rest, comment) => rest.replace(comment, () => ""), outside));
}

/** The letters, marks and digits of a text, without invisible characters. Joined letters, such as ﬁ, count as letters. */
const lettersOf = (text: string): string =>
  text
    .replace(/[\uFB00-\uFB06]/g, (joined) => joined.normalize("NFKC"))
    .replace(/[^\p{L}\p{M}\p{N}]+|\p{Default_Ignorable_Code_Point}+/gu, "");
