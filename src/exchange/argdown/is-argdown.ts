import type { ArgdownModel } from "./reading.ts";

const example = `Give statements and what replies to them, such as:
[Hot]: Tea should be hot.
  - <Tongue>: Hot tea burns the tongue.`;

/** The message on prose and on files of other kinds. */
export const noArgdown = `There is no title, no reply and no premise in this file, so it is not read as Argdown. ${example}`;

/** The message on code and data. */
export const noCode = `Most lines of this file are code or data, so it is not read as Argdown. ${example}`;

/** A line that ends as no sentence does, or begins like a command or a setting. Data of Argdown in braces have such a line, behind a title. */
const code = /;\s*$|\s[.,]\s*$|^[^[<(]*\{\s*$|^\s*(?:@[a-z]+\s|\\[a-z]|[\w.-]+\s*=)/i;

/** Whether more than half of the lines are those of code or data, in which the parser finds titles and replies too. */
export function isCode(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== "");
  return written.filter((line) => code.test(line)).length > written.length / 2;
}

/**
 * Whether a text and what the parser read of it have any part that only Argdown has: a title, data, premises or a reply. The parser
 * takes every paragraph of prose for a statement, whose title it makes itself, and a list in YAML for replies to the line above it.
 */
export const isArgdown = ({ statements, arguments: all, relations }: ArgdownModel, lines: readonly string[]): boolean =>
  ((relations ?? []).length > 0 && !/^\uFEFF?[a-z][\w-]*:(?:\s|$)/.test(firstOf(lines))) ||
  Object.keys(all ?? {}).length > 0 ||
  Object.values(statements ?? {}).some(
    ({ title = "", members }) =>
      !/^Untitled \d+$/.test(title) || members.some(({ data }) => data !== undefined && data !== null),
  );

const firstOf = (lines: readonly string[]): string => lines.find((line) => line.trim() !== "") ?? "";

/** A title at the start of a line or behind a sign, which is no link, no footnote and no address. */
const title = /^\s*(?:(?:<?[+\-_]>?|><)\s*)?(?:\[(?!\^)[^[\]]+\](?!\(|:\s*https?:)|<(?!https?:|[/!])[^<>]+>)/;

/** An indented reply, or a premise. */
const part = /^(?:\s+(?:<?[+\-_]>?|><)\s|\s*\(\d{1,4}\)\s)/;

/** Whether any line looks like Argdown, for a text that the parser can't read. HTML does not. */
export const looksLikeArgdown = (lines: readonly string[]): boolean =>
  !/^[\s\uFEFF]*<(?:!doctype|html|\?xml)\b/i.test(firstOf(lines)) &&
  lines.some((line) => title.test(line) || part.test(line));
