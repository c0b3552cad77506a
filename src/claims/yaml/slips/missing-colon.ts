import { knownKeys } from "../../fields/known-keys.ts";
import type { OutlineItem } from "../outline.ts";
import type { Slip } from "./slip.ts";

/** `supports milk-goes-in-last`, if the line above is complete, so that this one doesn't continue it. */
export function missingColon({ key, head, value }: OutlineItem, before: OutlineItem | undefined): Slip | null {
  const word = key === null ? /^([a-z-]+)[ \t]+\S/.exec(value)?.[1] : undefined;
  if (word === undefined || !knownKeys.has(word) || !isFinished(before)) return null;
  const end = head + word.length;
  const edits = [{ start: end, end, insert: ":" }];
  return {
    rule: "yaml-syntax",
    start: head,
    end,
    message: `There is no colon after the key \`${word}\`.`,
    help: `Write \`${word}: ${value.slice(word.length).trim().split(/\r?\n/, 1)[0] ?? ""}\`.`,
    edits,
    does: `put a colon after \`${word}\``,
  };
}

const isFinished = (entry: OutlineItem | undefined): boolean =>
  entry === undefined || entry.value === "" || /^\S+$|[.?!"']$/.test(entry.value);
