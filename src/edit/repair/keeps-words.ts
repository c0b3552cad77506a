import type { Fix } from "../../model/index.ts";
import { readWritten, type Written, type WrittenScalar } from "../../parse/index.ts";

/** Whether a repair of a text changes marks and white space only, if that is what it says it does. */
export function keepsLetters(fix: Fix, text: string): boolean {
  if (fix.kind !== "edit") return true;
  return fix.edits.every(({ start, end, insert }) => lettersOf(text.slice(start, end)) === lettersOf(insert));
}

/**
 * Whether a repaired text can be read, and every letter that stands in it is read where it was meant: what is written in a value is read
 * in that value, no value has become a comment, and no comment a value. That no letter was lost on the way is for `keepsLetters` to say.
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

/** The keys and values that a repair changed. One that stands as it stood before means what it meant, escapes and all. */
function touched(scalars: readonly WrittenScalar[], before: string, after: string): readonly WrittenScalar[] {
  let at = 0;
  return scalars.filter(({ start, end }) => {
    const written = after.slice(start, end);
    const found = before.indexOf(written, at);
    if (found !== -1) at = found + written.length;
    return found === -1 && !before.includes(written);
  });
}

/** The line that announces a block is none of its words. */
const saysWhatIsWritten = ({ start, end, value }: WrittenScalar, text: string): boolean =>
  lettersOf(text.slice(start, end).replace(/^[|>].*/, "")) === lettersOf(value);

/**
 * In a text that YAML can't read, what stands behind a number sign and white space may be a comment, and may be none. So each comment must have
 * been able to be one, and a line that begins with a number sign at the left edge, where no text stands, must be one still.
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

/** Letters that stand in no key, value or comment: those of tags, anchors and directives. */
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

/** Letters, digits and the marks that belong to them, without those that are never seen. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+|\p{Default_Ignorable_Code_Point}+/gu, "");
