import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const wrongType: ReadingRule = {
  kind: "reading",
  id: "wrong-type",
  concern: "form",
  severity: "error",
  summary: "A text stands where a list or keys are expected, or the other way round.",
  explanation:
    "Each key takes one form of value: a text, a list, or keys of its own. Relations take one id or a list of " +
    "ids.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        sources: orwell-1946-nice-cup
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        sources:
          - source: orwell-1946-nice-cup
            at: tenth rule
      `,
    },
  },
};
