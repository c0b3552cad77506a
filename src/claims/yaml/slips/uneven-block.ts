import { indentWidth, type Line, type OutlineItem } from "../outline.ts";
import { keyAtStart } from "./key-at-start.ts";
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
  const asKey = continuation.find((each) => keyAtStart(each) !== null);
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

/** Whether the indentation of the lines of a text may mean something: they are entries of a list or a quotation, or some have more of it. */
const hasLayout = (lines: readonly Line[], indent: number): boolean =>
  lines.some(({ text }) => indentWidth(text) > indent || /^\s*(?:[-*+>`~|]|\d+[.)])/.test(text));

/** A line that seems to be a key, in a text whose lines are indented differently: it may have been moved there, or indented by accident. */
function keyInText(line: Line, owner: string | null, edits: Slip["edits"]): Slip {
  const word = keyAtStart(line) ?? "";
  const start = line.start + line.text.indexOf(word);
  return {
    rule: "wrong-indent",
    start,
    end: start + word.length,
    message: `\`${word}\` looks like a key in the text of \`${owner ?? ""}\`, whose lines are not indented alike.`,
    help: "If it is a key, align it with those that it belongs with. If not, indent all lines of the text alike.",
    edits,
    does: null,
  };
}
