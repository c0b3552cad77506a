import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const textAfterQuote: ReadingRule = {
  kind: "reading",
  id: "text-after-quote",
  concern: "form",
  severity: "error",
  summary: "Text goes on after a closing quotation mark.",
  explanation:
    "A value that begins with a quotation mark ends at the next one. If only its first words are quoted, put the " +
    "whole value in quotation marks of the other kind.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: "Milk last" is the rule that lets whoever pours see how much the tea needs.
        supports: milk-goes-in-last
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: '"Milk last" is the rule that lets whoever pours see how much the tea needs.'
        supports: milk-goes-in-last
      `,
    },
  },
};
