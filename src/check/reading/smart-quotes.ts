import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const smartQuotes: ReadingRule = {
  kind: "reading",
  id: "smart-quotes",
  concern: "form",
  severity: "warning",
  summary: "A whole value stands in typographic quotation marks.",
  explanation:
    "YAML takes “ and ” as characters of the text, so they would be shown. Use straight quotation marks round a " +
    "value that needs them; if the value is a quotation, say so with `allow`.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        sources:
          - source: orwell-1946-nice-cup
            at: tenth rule
            note: “The tenth rule gives two reasons.”
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        sources:
          - source: orwell-1946-nice-cup
            at: tenth rule
            note: "The tenth rule gives two reasons."
      `,
    },
  },
};
