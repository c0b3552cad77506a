import { indentWidth, type Entry } from "../outline.ts";
import type { Slip } from "./slip.ts";

/** A text below `|` or `>` of which a later line begins further left than the first. */
export function unevenBlock({ value, continuation }: Entry): Slip | null {
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
    message: "This line of the text begins further left than the text's first line.",
    help: `Let every line of the text begin with at least ${indent} spaces.`,
    edits,
    does: "indented the text's lines as far as its first",
  };
}
