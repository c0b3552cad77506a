import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const cutByComment: ReadingRule = {
  kind: "reading",
  id: "cut-by-comment",
  concern: "form",
  severity: "error",
  summary: "An unquoted text is cut off by ` #`, which begins a comment.",
  explanation:
    "In YAML a number sign after a space begins a comment, and the text ends before it. Put the whole text in " +
    "double quotes.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        sources:
          - source: orwell-1946-nice-cup
            at: tenth rule
            note: Reason #2 of the two he gives.
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        sources:
          - source: orwell-1946-nice-cup
            at: tenth rule
            note: "Reason #2 of the two he gives."
      `,
    },
  },
};
