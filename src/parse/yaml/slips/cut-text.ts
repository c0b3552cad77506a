import type { Entry } from "../outline.ts";
import { plainLines } from "./plain-lines.ts";
import { quoted, quoteValue } from "./quote-value.ts";
import type { Slip } from "./slip.ts";

/** An unquoted text that goes on below a line with ` #` in it. */
export function cutText(entry: Entry): Slip | null {
  const { key, value, valueStart } = entry;
  const lines = plainLines(entry);
  const cut = lines.slice(0, -1).find((line) => /^#/.test(textBehind(entry, line)));
  if (!cut) return null;
  const start = cut.start + cut.text.length;
  return {
    rule: "cut-by-comment",
    start,
    end: start + textBehind(entry, cut).length,
    message: "` #` begins a comment, so the text ends here and YAML doesn't know what to do with the lines below.",
    help: `If it belongs to the text, put the whole text in quotation marks: \`${key === null ? "" : `${key}: `}${quoted(value)}\`; if it is a comment, give it a line of its own above.`,
    edits: quoteValue(valueStart, value),
    does: null,
  };
}

/** What `plainLines` took away from a line as a comment. */
const textBehind = ({ value, valueStart }: Entry, line: { readonly start: number; readonly text: string }): string =>
  value.slice(line.start + line.text.length - valueStart).split(/\r?\n/, 1)[0] ?? "";
