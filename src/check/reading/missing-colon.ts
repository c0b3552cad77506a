import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const missingColon: ReadingRule = {
  kind: "reading",
  id: "missing-colon",
  concern: "form",
  severity: "error",
  summary: "A key is not followed by a colon.",
  explanation:
    "Each key is followed by a colon and a space, or by a colon and a new line with the list or keys that belong " +
    "to it further right.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports milk-goes-in-last
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
