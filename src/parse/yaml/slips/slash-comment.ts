import type { OutlineItem } from "../outline.ts";
import type { Slip } from "./slip.ts";

/** Whether a line begins with `//`, as comments do in other languages. */
export const isSlashComment = ({ key, dashes, value }: OutlineItem): boolean =>
  key === null && dashes.length === 0 && value.startsWith("//");

/** `// A note on this claim`: one slip for all such lines of the file. */
export function slashComment(entries: readonly OutlineItem[]): Slip | null {
  const lines = entries.filter(isSlashComment);
  const [first] = lines;
  if (!first) return null;
  const others = lines.length - 1;
  const more = others === 0 ? "" : ` So ${others === 1 ? "does 1 more line" : `do ${others} more lines`} in this file.`;
  return {
    rule: "yaml-syntax",
    start: first.start,
    end: first.start + 2,
    message: `This line begins with \`//\`, but in YAML a comment begins with \`#\`.${more}`,
    help: "If it is a comment, write `#` and a space in place of `//`. If it is part of a text, indent it by two more spaces than the key of the text.",
    edits: lines.flatMap(({ start, continuation }) =>
      [start, ...continuation.map((line) => line.start)].map((at) => ({ start: at, end: at, insert: "# " })),
    ),
    does: null,
  };
}
