import type { FormRuleId } from "../form-rules.ts";
import type { Reading } from "../reading.ts";
import type { Refused } from "./compose-yaml.ts";

/** A feature of YAML that claim files can't use. */
interface Refusal {
  readonly rule: FormRuleId;
  /** What the token does, as the predicate of the message. */
  readonly does: string;
  readonly help: string;
}

const help = "Delete it. If it is part of the text, put the whole text in quotation marks.";
const anchor: Refusal = { rule: "unsupported-yaml", does: "gives the next value a name", help };
const tag: Refusal = { rule: "unsupported-yaml", does: "gives the next value a type", help };
const alias: Refusal = {
  rule: "unsupported-yaml",
  does: "refers to another value",
  help: "Write the value itself. If this is a text that begins with an asterisk, put it in quotation marks.",
};
const directive: Refusal = { rule: "unsupported-yaml", does: "is a YAML directive", help: "Delete the line." };

/** Reports every anchor, alias, tag and directive of a file. */
export function refuseProperties(tokens: readonly Refused[], reading: Reading): void {
  for (const { type, offset, source } of tokens) {
    const { rule, does, help } =
      type === "anchor" ? anchor : type === "tag" ? tag : type === "alias" ? alias : directive;
    const place = reading.place(offset, offset + source.length);
    reading.report(rule, place, `\`${source}\` ${does}, which is not allowed in claim files.`, help);
  }
}
