import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const nestedTooDeep: ReadingRule = {
  kind: "reading",
  id: "nested-too-deep",
  concern: "form",
  severity: "error",
  summary: "Values are nested deeper than 12 levels, or Markdown deeper than 24.",
  explanation:
    "Nothing in the format needs lists in lists in lists. Files that nest deeper than people write are refused " +
    "before they can use up the memory of whoever reads them.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: [[[[[[[[[[[[[milk-goes-in-last]]]]]]]]]]]]]
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
