import { knownKeys } from "../../fields/known-keys.ts";
import { indentWidth, type OutlineItem } from "../outline.ts";
import { plainLines } from "./plain-lines.ts";
import type { Slip } from "./slip.ts";

/** A key that is indented too far, so that YAML reads it as part of the text above. */
export function swallowedKey(entry: OutlineItem): Slip | null {
  const { key, column, continuation } = entry;
  if (key === null || plainLines(entry).length === 0) return null;
  const index = continuation.findIndex((line) => knownKeys.has(/^\s*([\w-]+):(\s|$)/.exec(line.text)?.[1] ?? ""));
  const line = continuation[index];
  if (!line) return null;
  const indent = indentWidth(line.text);
  const word = line.text.trim().split(":", 1)[0] ?? "";
  const start = line.start + line.text.length - line.text.trimStart().length;
  // The following lines belong to this key and move with it.
  const edits = continuation.slice(index).map((each) => {
    const surplus = Math.min(indent - column, indentWidth(each.text));
    return { start: each.start, end: each.start + surplus, insert: "" };
  });
  return {
    rule: "wrong-indent",
    start,
    end: start + word.length,
    message: `\`${word}\` begins in column ${indent + 1}, further right than \`${key}\` above, so YAML reads it as part of that text.`,
    help: `Begin it in column ${column + 1}, aligned with \`${key}\`.`,
    edits,
    does: `aligned \`${word}\` with \`${key}\``,
  };
}
