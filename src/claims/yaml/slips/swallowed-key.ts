import { areSiblings } from "../../fields/known-keys.ts";
import { indentWidth, type OutlineItem } from "../outline.ts";
import { joinedKey } from "./joined-key.ts";
import { keyAtStart } from "./key-at-start.ts";
import { plainLines } from "./plain-lines.ts";
import type { Slip } from "./slip.ts";

/** A key that is indented too far, so that YAML reads it as part of the text above. */
export function swallowedKey(entry: OutlineItem, entries: readonly OutlineItem[]): Slip | null {
  const { key, column, continuation } = entry;
  if (key === null || !isRead(entry) || joinedKey(entry) !== null) return null;
  const index = continuation.findIndex((line) => keyAtStart(line) !== null);
  const line = continuation[index];
  if (!line) return null;
  const indent = indentWidth(line.text);
  const word = keyAtStart(line) ?? "";
  const start = line.start + line.text.length - line.text.trimStart().length;
  // The following lines belong to this key and move with it.
  const edits = continuation.slice(index).map((each) => {
    const surplus = Math.min(indent - column, indentWidth(each.text));
    return { start: each.start, end: each.start + surplus, insert: "" };
  });
  const isInPlace = entries
    .slice(0, entries.indexOf(entry))
    .some((item) => item.column === indent && item.key !== null && areSiblings(item.key, word));
  const isCertain = areSiblings(key, word) && !isInPlace;
  return {
    rule: "wrong-indent",
    start,
    end: start + word.length,
    message: `\`${word}\` begins in column ${indent + 1}, further right than \`${key}\` above, so YAML reads it as part of that text.`,
    help: isCertain
      ? `Begin it in column ${column + 1}, aligned with \`${key}\`.`
      : `If it belongs to an entry above, align it with the keys there, and \`${key}\` too if it is one of them.`,
    edits,
    // Two keys that are never in the same mapping belong to different entries, and a key in line with its entry needs no other place.
    does: isCertain ? `aligned \`${word}\` with \`${key}\`` : null,
  };
}

/** Whether what is on the lines below can be no part of the value: it is not quoted, or its quotation mark is closed on the first line. */
const isRead = (entry: OutlineItem): boolean =>
  plainLines(entry).length > 0 || /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*')[ \t]*(?:#.*)?\r?\n/.test(entry.value);
