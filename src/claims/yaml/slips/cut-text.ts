import type { OutlineItem } from "../outline.ts";
import { plainLines } from "./plain-lines.ts";
import { quoted, quoteValue } from "./quote-value.ts";
import type { Slip } from "./slip.ts";

/** An unquoted text that continues after a line with ` #`. */
export function cutText(entry: OutlineItem): Slip | null {
  const { key, value, valueStart } = entry;
  const lines = plainLines(entry);
  const cut = lines.slice(0, -1).find((line) => /^#/.test(commentAfter(entry, line)));
  if (!cut) return null;
  const start = cut.start + cut.text.length;
  return {
    rule: "cut-by-comment",
    start,
    end: start + commentAfter(entry, cut).length,
    message: "The text ends here, because ` #` begins a comment, so YAML can't read the lines below.",
    help: `If it belongs to the text, put the whole text in quotation marks: \`${key === null ? "" : `${key}: `}${quoted(value)}\`. If it is a comment, move it to its own line above.`,
    edits: quoteValue(valueStart, value),
    does: null,
  };
}

/** The comment that `plainLines` removed from a line. */
const commentAfter = (
  { value, valueStart }: OutlineItem,
  line: { readonly start: number; readonly text: string },
): string => value.slice(line.start + line.text.length - valueStart).split(/\r?\n/, 1)[0] ?? "";
