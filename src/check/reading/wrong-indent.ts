import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const wrongIndent: ReadingRule = {
  kind: "reading",
  id: "wrong-indent",
  concern: "form",
  severity: "error",
  summary: "A line begins further left or right than the lines it belongs with.",
  explanation:
    "Lines that belong together begin at the same column; what belongs to a key begins two spaces further right.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
          supports: milk-goes-in-last
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
