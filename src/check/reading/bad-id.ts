import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const badId: ReadingRule = {
  kind: "reading",
  id: "bad-id",
  concern: "form",
  severity: "error",
  summary: "An id is not lower-case words joined by hyphens, or is longer than 64 characters.",
  explanation:
    "An id has only the letters a to z, digits and single hyphens between them, and at most 64 characters. It is " +
    "the name of a file without `.yaml`.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        sources:
          - source: Orwell 1946
            at: tenth rule
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
