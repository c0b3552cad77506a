import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const badDate: ReadingRule = {
  kind: "reading",
  id: "bad-date",
  concern: "form",
  severity: "error",
  summary: "A date is not written 2022-06-27, 2022-06 or 2022, or is not in the calendar.",
  explanation:
    "Dates are written from the year down, as exactly as they are known: `2022-06-27`, `2022-06` or `2022`. A " +
    "date that is not known is left out.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        held-by:
          - person: george-orwell
            source: orwell-1946-nice-cup
            at: tenth rule
            date: 12 January 1946
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        held-by:
          - person: george-orwell
            source: orwell-1946-nice-cup
            at: tenth rule
            date: 1946-01-12
      `,
    },
  },
};
