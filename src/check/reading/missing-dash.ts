import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const missingDash: ReadingRule = {
  kind: "reading",
  id: "missing-dash",
  concern: "form",
  severity: "error",
  summary: "An entry of a list does not begin with a dash.",
  explanation: "Every entry of a list begins with a dash and a space, on a line of its own.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        sources:
          - source: orwell-1946-nice-cup
            at: tenth rule
          source: orwell-1946-nice-cup
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        sources:
          - source: orwell-1946-nice-cup
            at: tenth rule
          - source: orwell-1946-nice-cup
            at: whole
      `,
    },
  },
};
