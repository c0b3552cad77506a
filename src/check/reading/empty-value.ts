import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const emptyValue: ReadingRule = {
  kind: "reading",
  id: "empty-value",
  concern: "form",
  severity: "error",
  summary: "A key or an entry of a list has no value.",
  explanation: "Leave out what has nothing to say. In YAML a key without a value is not the same as no key.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        explanation:
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
      `,
    },
  },
};
