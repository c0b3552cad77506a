import type { OutlineItem } from "../outline.ts";
import { joinedKey } from "./joined-key.ts";
import { keyAtStart } from "./key-at-start.ts";
import { plainLines } from "./plain-lines.ts";
import { quoted, quoteValue } from "./quote-value.ts";
import type { Slip } from "./slip.ts";

/** `claim: Note: tea is hot.` */
export function unquotedColon(entry: OutlineItem): Slip | null {
  const lines = plainLines(entry);
  // Without a key, a colon on the first line would make one.
  for (const line of entry.key === null ? lines.slice(1) : lines) {
    const colon = /:(?=\s|$)/.exec(line.text);
    if (!colon) continue;
    const start = line.start + colon.index;
    const value = lines.length > 1 ? entry.value : withoutComment(entry.value);
    const smart = /[\u201c\u201d\u201e\u2018\u2019]/.test(value) ? " Only straight quotation marks count." : "";
    const key = entry.key === null ? "" : `${entry.key}: `;
    const isMarkdown = entry.key === "explanation" || entry.key === "summary";
    const block = isMarkdown
      ? ` Or write \`${entry.key}: |\` and the text on the lines below, indented by two spaces.`
      : "";
    const comment = hash.test(value) ? " If what follows ` #` is a comment, move it to its own line above, first." : "";
    const joined = joinedKey(entry);
    const apart = joined === null ? "" : `If \`${joined}\` is a key, begin a line with it. `;
    const edits = quoteValue(entry.valueStart, value);
    return {
      rule: "unquoted-colon",
      start,
      end: start + 1,
      message: `The colon after \`${lastWords(line.text.slice(0, colon.index))}\` is followed by a space, so YAML reads the text before it as a key.`,
      help: `${apart}Put the whole text in quotation marks: \`${key}${quoted(value)}\`.${comment}${block}${smart}`,
      edits,
      does: joined === null && isSurelyText(entry, value) ? "put the text in quotation marks" : null,
    };
  }
  return null;
}

/** The value without what is certainly a comment: it follows the end of a sentence, and is set off from its `#`. */
const withoutComment = (value: string): string => /^(.*?[.!?]["”’)]*)\s+#(?:\s|$)/.exec(value)?.[1] ?? value;

/** The beginning of what is either a comment or a part of the text. */
const hash = /\s#/;

/** Whether the value is certainly a text: false if it may contain a comment, or if its lines begin with known keys. */
const isSurelyText = ({ continuation }: OutlineItem, value: string): boolean =>
  !hash.test(value) && !continuation.some((line) => keyAtStart(line) !== null);

const lastWords = (text: string): string => text.trim().split(/\s+/).slice(-3).join(" ");
