import { knownKeys } from "../../fields/known-keys.ts";
import { indentWidth, type Line, type OutlineItem } from "../outline.ts";
import type { Slip } from "./slip.ts";

/** A text below `|` or `>` with a line that is indented less than the first. */
export function unevenBlock({ key, value, continuation }: OutlineItem): Slip | null {
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
  const asKey = [...left, first].find((each) => wordOf(each) !== null);
  if (asKey) return keyInText(asKey, key, edits);
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

/** A line that seems to be a key, in a text whose lines are indented differently: it may have been moved there, or indented by accident. */
function keyInText(line: Line, owner: string | null, edits: Slip["edits"]): Slip {
  const word = wordOf(line) ?? "";
  const start = line.start + line.text.indexOf(word);
  return {
    rule: "wrong-indent",
    start,
    end: start + word.length,
    message: `\`${word}\` looks like a key, but is in the text of \`${owner ?? ""}\`, whose lines are not indented alike.`,
    help: "If it is a key, align it with the keys that it belongs with. If it is part of the text, indent all lines of the text alike.",
    edits,
    does: null,
  };
}
