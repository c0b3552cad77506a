import type { ErrorCode } from "yaml";
import type { FormRuleId } from "../form-rules.ts";

export interface Explanation {
  readonly rule: FormRuleId;
  readonly message: string;
  readonly help: string;
}

const explain = (rule: FormRuleId, message: string, help: string): Explanation => ({ rule, message, help });

const compare =
  "Compare the lines around it with another claim file: each key begins in the same column and is followed by a colon and a space.";

const brackets = explain(
  "yaml-syntax",
  "The brackets, commas and quotation marks don't match here.",
  "Begin each line with a key, a colon and a space. If the text was pasted from elsewhere, paste all of it again.",
);
const indent = explain(
  "wrong-indent",
  "YAML does not expect anything in this column.",
  "Align it with the lines that it belongs with. If it continues a text, indent it by two more spaces than the key.",
);
const noKey = explain(
  "yaml-syntax",
  "YAML reads this as a key, but it is not one.",
  "If it is a text with a colon, put the whole text in quotation marks. If it is a key, move it to its own line.",
);
const reserved = explain(
  "yaml-syntax",
  "A value can't begin with this character unless it is quoted.",
  "Put the whole value in quotation marks.",
);
const escape = explain(
  "bad-quotes",
  "In double quotation marks a backslash begins an escape, but this is not a known one.",
  "Write the text in single quotation marks, or write two backslashes.",
);
const other = explain(
  "yaml-syntax",
  "YAML can't read the file from here on: something is missing before this, or this is not expected here.",
  `If it is a text, put the whole text in quotation marks. ${compare}`,
);

/** A message for an error of the `yaml` package that no known slip explains. `inBrackets`: the whole file is in brackets, as in JSON. */
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
