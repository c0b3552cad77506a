import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const duplicateKey: ReadingRule = {
  kind: "reading",
  id: "duplicate-key",
  concern: "form",
  severity: "error",
  summary: "The same key stands twice in one place.",
  explanation:
    "Of two values for one key only one could be kept. A claim that supports two others has one `supports` with a " +
    "list.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        basis: argument
        basis: analogy
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        basis: argument
      `,
    },
  },
};
