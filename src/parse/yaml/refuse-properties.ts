import type { FormRuleId } from "../form-rules.ts";
import type { Reading } from "../reading.ts";
import type { Refused } from "./survey-tokens.ts";

/** What YAML has and claim files don't. */
interface Refusal {
  readonly rule: FormRuleId;
  /** What it does, to stand behind the token itself. */
  readonly does: string;
  readonly help: string;
}

const help = "Delete it; if it is a part of the text, put the whole text in quotation marks.";
const anchor: Refusal = { rule: "yaml-anchor", does: "gives the value behind it a name", help };
const tag: Refusal = { rule: "yaml-tag", does: "gives the value behind it a type", help };
const alias: Refusal = {
  rule: "yaml-alias",
  does: "refers to another value",
  help: "Write the value out; if this is a text that begins with an asterisk, put it in quotation marks.",
};
const directive: Refusal = { rule: "yaml-directive", does: "is an instruction to YAML", help: "Delete the line." };

/** Reports every anchor, alias, tag and directive of a file. */
export function refuseProperties(tokens: readonly Refused[], reading: Reading): void {
  for (const { type, offset, source } of tokens) {
    const { rule, does, help } =
      type === "anchor" ? anchor : type === "tag" ? tag : type === "alias" ? alias : directive;
    const place = reading.place(offset, offset + source.length);
    reading.report(rule, place, `\`${source}\` ${does}, which claim files don't have.`, help);
  }
}
