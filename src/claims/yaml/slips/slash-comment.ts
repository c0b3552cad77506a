import { slashNote } from "../../../text/slash-note.ts";
import type { OutlineItem } from "../outline.ts";
import type { Slip } from "./slip.ts";

/** Whether a line begins with `//`, as comments do in other languages. */
export const isSlashComment = ({ key, dashes, value }: OutlineItem): boolean =>
  key === null && dashes.length === 0 && value.startsWith("//");

/** The offset in the file of the `//` that begins a note below an unquoted value; null for none. */
export function noteBelow({ value, valueStart }: OutlineItem): number | null {
  const at = slashNote(value);
  return at === null ? null : valueStart + at;
}

/** The message for a line that begins with `//`. */
export const slashMessage = "This line begins with `//`, but in YAML a comment begins with `#`.";

/** What to do with such a line, among the keys or below a value. */
export const slashHelp =
  "If it is a comment, write `#` and a space in place of `//`. If it is part of a text, put the text below `|` and indent it.";

/** `// A note on this claim`, among the keys or below a value: one slip for all such lines of the file. */
export function slashComment(entries: readonly OutlineItem[]): Slip | null {
  const notes = entries.flatMap((entry) => {
    const start = isSlashComment(entry) ? entry.start : noteBelow(entry);
    if (start === null) return [];
    // After a comment YAML reads nothing more of the value.
    return [{ start, further: entry.continuation.filter((line) => line.start > start) }];
  });
  const [first] = notes;
  if (!first) return null;
  const others = notes.reduce(
    (sum, { further }) => sum + 1 + further.filter(({ text }) => /^\s*\/\//.test(text)).length,
    -1,
  );
  const more = others === 0 ? "" : ` So ${others === 1 ? "does 1 more line" : `do ${others} more lines`} in this file.`;
  return {
    rule: "yaml-syntax",
    start: first.start,
    end: first.start + 2,
    message: `${slashMessage}${more}`,
    help: slashHelp,
    edits: notes.flatMap(({ start, further }) =>
      [start, ...further.map((line) => line.start)].map((at) => ({ start: at, end: at, insert: "# " })),
    ),
    does: null,
  };
}
