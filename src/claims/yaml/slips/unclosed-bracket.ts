import type { OutlineItem } from "../outline.ts";
import { closeBrackets } from "./close-brackets.ts";
import type { Slip } from "./slip.ts";

/** `supports: [milk-goes-in-last, tea-is-hot` */
export function unclosedBracket({ value, valueStart, valueEnd }: OutlineItem): Slip | null {
  const bracket = value[0];
  if (bracket !== "[" && bracket !== "{") return null;
  const { missing } = closeBrackets(value);
  if (missing === "") return null;
  const edits = [{ start: valueEnd, end: valueEnd, insert: missing }];
  return {
    rule: "yaml-syntax",
    start: valueStart,
    end: valueStart + 1,
    message: `The bracket \`${bracket}\` is never closed.`,
    help: `Close it with \`${missing}\`, or write one entry per line, each after a dash and a space.`,
    edits,
    // With several lines, or a comment, the end of the list is not certain.
    does: /\n|\s#/.test(value) ? null : `closed the bracket with \`${missing}\``,
  };
}
