import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const badClaimLink: ReadingRule = {
  kind: "reading",
  id: "bad-claim-link",
  concern: "form",
  severity: "error",
  summary: "A link to a claim in Markdown is not written `[[claim-id]]` or `[[claim-id|words]]`.",
  explanation:
    "Double square brackets hold the id of a claim or question. Without more the other's sentence is shown; words " +
    "of your own come after a bar.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        explanation: |
          This supports [[milk-goes-in-last].
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        explanation: |
          This supports [[milk-goes-in-last|pouring it last]].
      `,
    },
  },
};
