import { indentWidth, type OutlineItem } from "../outline.ts";
import type { Slip } from "./slip.ts";

/** A text below `|` or `>` with a line that is indented less than the first. */
export function unevenBlock({ value, continuation }: OutlineItem): Slip | null {
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
  return {
    rule: "wrong-indent",
    start,
    end: line.start + line.text.trimEnd().length,
    message: "This line is indented less than the first line of the text.",
    help: `Indent every line of the text by at least ${indent} spaces.`,
    edits,
    does: "indented the lines of the text like its first",
  };
}
