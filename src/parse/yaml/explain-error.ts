import type { ErrorCode } from "yaml";
import type { FormRuleId } from "../form-rules.ts";

export interface Explanation {
  readonly rule: FormRuleId;
  readonly message: string;
  readonly help: string;
}

const explain = (rule: FormRuleId, message: string, help: string): Explanation => ({ rule, message, help });

const compare =
  "Compare the lines around it with another claim file: each key begins in the same column and has a colon and a space behind it.";

const brackets = explain(
  "yaml-syntax",
  "The brackets, commas and quotation marks don't match here.",
  "Begin each line with a key, a colon and a space; if this was pasted from elsewhere, paste the whole of it once more.",
);
const indent = explain(
  "wrong-indent",
  "This begins in a column where YAML expects nothing.",
  "Let it begin straight below the lines that it belongs with; a text that goes on is indented by two more spaces than its key.",
);
const noKey = explain(
  "yaml-syntax",
  "YAML takes what stands here for a key, but it isn't one.",
  "If it is a text that holds a colon, put the whole text in quotation marks; if it is a key, give it a line of its own.",
);
const reserved = explain(
  "reserved-character",
  "A value can't begin with this character unless it is quoted.",
  "Put the whole value in quotation marks.",
);
const escape = explain(
  "bad-escape",
  "In double quotation marks a backslash gives the next character a meaning, and this one has none.",
  "Write the text in single quotation marks, or write two backslashes.",
);
const other = explain(
  "yaml-syntax",
  "YAML can't read on from here: something is missing before this, or this is too much.",
  `If it is a text, put the whole of it in quotation marks. ${compare}`,
);

/** Our words for what `yaml` says of a text in which no known slip was found. `inBrackets`: the whole file is a pair of brackets, as in JSON. */
export function explainError(code: ErrorCode, inBrackets: boolean): Explanation {
  if (inBrackets) return brackets;
  switch (code) {
    case "BAD_INDENT":
      return indent;
    case "BAD_DQ_ESCAPE":
      return escape;
    case "BAD_SCALAR_START":
      return reserved;
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
    case "KEY_OVER_1024_CHARS":
      return noKey;
    default:
      return other;
  }
}
