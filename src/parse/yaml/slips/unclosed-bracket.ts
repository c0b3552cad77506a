import type { Entry } from "../outline.ts";
import { closeBrackets } from "./close-brackets.ts";
import type { Slip } from "./slip.ts";

/** `answers: [text-is-thin, world-is-rich` */
export function unclosedBracket({ value, valueStart, valueEnd }: Entry): Slip | null {
  const bracket = value[0];
  if (bracket !== "[" && bracket !== "{") return null;
  const { missing } = closeBrackets(value);
  if (missing === "") return null;
  const edits = [{ start: valueEnd, end: valueEnd, insert: missing }];
  return {
    rule: "unclosed-bracket",
    start: valueStart,
    end: valueStart + 1,
    message: `The bracket \`${bracket}\` that begins here is never closed.`,
    help: `Close it with \`${missing}\`, or write one entry a line, each after a dash and a space.`,
    edits,
    // On more lines, or before a comment, the end of the value is not surely the end of the list.
    does: /\n|\s#/.test(value) ? null : `closed the bracket with \`${missing}\``,
  };
}
