import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const quoteTooLong: ReadingRule = {
  kind: "reading",
  id: "quote-too-long",
  concern: "form",
  severity: "error",
  summary: "A quoted passage is longer than 300 characters.",
  explanation:
    "A quotation serves to find the passage and to check the wording. Quote the words that matter, and let " +
    "`prefix` and `suffix` say what stands beside them.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        sources:
          - source: orwell-1946-nice-cup
            at: tenth rule
            quote:
              exact: >-
                The tenth rule is about what comes first, and it has divided families and offices, the guests of hotels and th
                e staff of embassies, in every country where tea is drunk with milk, and there is no sign that either side has
                 ever convinced the other, though each has had a hundred years to bring forward what speaks for its way of pouring.
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        sources:
          - source: orwell-1946-nice-cup
            at: tenth rule
            quote:
              exact: one is liable to put in too much milk
      `,
    },
  },
};
