import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const unclosedQuote: ReadingRule = {
  kind: "reading",
  id: "unclosed-quote",
  concern: "form",
  severity: "error",
  summary: "A value begins with a quotation mark that is never closed.",
  explanation:
    "A value that begins with a quotation mark ends with the same one. A quotation mark inside a value in double " +
    'quotes is written `\\"`.',
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: "Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: "Whoever pours the milk last can see how much of it the tea needs."
        supports: milk-goes-in-last
      `,
    },
  },
};
