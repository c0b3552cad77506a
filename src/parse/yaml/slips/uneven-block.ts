import { knownKeys } from "../../fields/known-keys.ts";
import { indentWidth, type Line, type OutlineItem } from "../outline.ts";
import type { Slip } from "./slip.ts";

/** A text below `|` or `>` with a line that is indented less than the first. */
export function unevenBlock({ key, column, value, continuation }: OutlineItem): Slip | null {
  const [first] = continuation;
  if (!first || !/^[|>][+-]?(\s|$)/.test(value)) return null;
  const indent = indentWidth(first.text);
  const left = continuation.filter((line) => indentWidth(line.text) < indent);
  const [line] = left;
  if (!line) return null;
  const start = line.start + line.text.length - line.text.trimStart().length;
  const edits = left.map((each) => ({
    start: each.start,
    end: each.start,
    insert: " ".repeat(indent - indentWidth(each.text)),
  }));
  const asKey = left.find((each) => wordOf(each) !== null);
  if (asKey) return keyBelow(asKey, key, column, indent, edits);
  const atTop = wordOf(first);
  if (atTop !== null) return keyAbove(first, atTop, key, edits);
  return {
    rule: "wrong-indent",
    start,
    end: line.start + line.text.trimEnd().length,
    message: "This line is indented less than the first line of the text.",
    help: `Indent every line of the text by at least ${indent} spaces.`,
    edits,
    does: hasLayout(continuation, indent) ? null : "indented the lines of the text like its first",
  };
}

/** Whether the indentation of the lines of a text may mean something: they are keys, entries of a list or a quotation, or some have more of it. */
const hasLayout = (lines: readonly Line[], indent: number): boolean =>
  lines.some(
    (line) =>
      wordOf(line) !== null ||
      indentWidth(line.text) > indent ||
      /^\s*(?:(?:[-*+]|\d+[.)])\s|>|```|~~~|\|)/.test(line.text),
  );

/** The key with which a line seems to begin; null for none. */
function wordOf({ text }: Line): string | null {
  const word = /^\s*(?:- +)?["']?([\w-]+)["']?\s*:(?:\s|$)/.exec(text)?.[1];
  return word !== undefined && knownKeys.has(word) ? word : null;
}

/** A line below a text that is not indented like it, and seems to be a key. */
function keyBelow(line: Line, owner: string | null, column: number, indent: number, edits: Slip["edits"]): Slip {
  const word = wordOf(line) ?? "";
  const text = owner === null ? "the text above" : `the text of \`${owner}\``;
  const asKey =
    owner === null ? "align it with the other keys" : `begin it in column ${column + 1}, aligned with \`${owner}\``;
  return {
    rule: "wrong-indent",
    ...rangeOf(line, word),
    message: `\`${word}\` looks like a key, but is indented. It is indented less than ${text}, so YAML can't tell whether it belongs to it.`,
    help: `If it is a key, ${asKey}. If it is part of the text, indent it by ${indent} spaces.`,
    edits,
    does: null,
  };
}

/** A line that seems to be a key, between a key with `|` and its text, which is indented less: two lines were swapped. */
function keyAbove(line: Line, word: string, owner: string | null, edits: Slip["edits"]): Slip {
  const text = owner === null ? "a text" : `the text of \`${owner}\``;
  return {
    rule: "wrong-indent",
    ...rangeOf(line, word),
    message: `\`${word}\` looks like a key, but it is the first line of ${text}, and is indented further than the other lines.`,
    help: "If it is a key, move it to the lines that it belongs with. If it is part of the text, indent all lines of the text alike.",
    edits,
    does: null,
  };
}

function rangeOf({ start, text }: Line, word: string): { readonly start: number; readonly end: number } {
  const at = start + text.indexOf(word);
  return { start: at, end: at + word.length };
}
