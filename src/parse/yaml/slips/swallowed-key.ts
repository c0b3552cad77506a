import { knownKeys } from "../../fields/known-keys.ts";
import { indentWidth, type Entry } from "../outline.ts";
import { plainLines } from "./plain-lines.ts";
import type { Slip } from "./slip.ts";

/** A key that stands further right than it should, so that it seems to go on with the text above it. */
export function swallowedKey(entry: Entry): Slip | null {
  const { key, column, continuation } = entry;
  if (key === null || plainLines(entry).length === 0) return null;
  const index = continuation.findIndex((line) => knownKeys.has(/^\s*([\w-]+):(\s|$)/.exec(line.text)?.[1] ?? ""));
  const line = continuation[index];
  if (!line) return null;
  const indent = indentWidth(line.text);
  const word = line.text.trim().split(":", 1)[0] ?? "";
  const start = line.start + line.text.length - line.text.trimStart().length;
  // What follows belongs to this key and moves with it.
  const edits = continuation.slice(index).map((each) => {
    const surplus = Math.min(indent - column, indentWidth(each.text));
    return { start: each.start, end: each.start + surplus, insert: "" };
  });
  return {
    rule: "wrong-indent",
    start,
    end: start + word.length,
    message: `\`${word}\` begins in column ${indent + 1}, further right than \`${key}\` above it, so YAML takes it for a part of that text.`,
    help: `Let it begin in column ${column + 1}, straight below \`${key}\`.`,
    edits,
    does: `moved \`${word}\` straight below \`${key}\``,
  };
}
