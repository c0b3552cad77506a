import { knownKeys } from "../../fields/known-keys.ts";
import type { Entry } from "../outline.ts";
import type { Slip } from "./slip.ts";

/** `answers text-is-thin`, where the line above is finished, so that this one doesn't go on with its text. */
export function missingColon({ key, head, value }: Entry, before: Entry | undefined): Slip | null {
  const word = key === null ? /^([a-z-]+)[ \t]+\S/.exec(value)?.[1] : undefined;
  if (word === undefined || !knownKeys.has(word) || !isFinished(before)) return null;
  const end = head + word.length;
  const edits = [{ start: end, end, insert: ":" }];
  return {
    rule: "missing-colon",
    start: head,
    end,
    message: `There is no colon behind the key \`${word}\`.`,
    help: `Write \`${word}: ${value.slice(word.length).trim().split(/\r?\n/, 1)[0] ?? ""}\`.`,
    edits,
    does: `put a colon behind \`${word}\``,
  };
}

const isFinished = (entry: Entry | undefined): boolean =>
  entry === undefined || entry.value === "" || /^\S+$|[.?!"']$/.test(entry.value);
