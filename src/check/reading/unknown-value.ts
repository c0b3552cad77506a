import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const unknownValue: ReadingRule = {
  kind: "reading",
  id: "unknown-value",
  concern: "form",
  severity: "error",
  summary: "A value is not one of the words that its key allows.",
  explanation: "`basis`, `stance`, `exclusive` and a source's `type` take one of a few words; the message lists them.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        basis: reasoning
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        basis: argument
      `,
    },
  },
};
