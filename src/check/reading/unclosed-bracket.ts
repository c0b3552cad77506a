import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const unclosedBracket: ReadingRule = {
  kind: "reading",
  id: "unclosed-bracket",
  concern: "form",
  severity: "error",
  summary: "A list or mapping in brackets is never closed.",
  explanation:
    "A value that begins with `[` or `{` is a list or mapping and ends with the bracket that closes it. A text " +
    "that begins with a bracket stands in double quotes.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: [milk-goes-in-last
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: [milk-goes-in-last]
      `,
    },
  },
};
