import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const wrongDash: ReadingRule = {
  kind: "reading",
  id: "wrong-dash",
  concern: "form",
  severity: "error",
  summary: "An entry of a list begins with a typographic dash or a bullet in the place of a hyphen.",
  explanation:
    "Word processors and telephones turn a hyphen with a space into an en dash (–) or a bullet. YAML takes these for text; an entry " +
    "of a list begins with a hyphen (-) and a space.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        sources:
          – source: orwell-1946-nice-cup
            at: tenth rule
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        sources:
          - source: orwell-1946-nice-cup
            at: tenth rule
      `,
    },
  },
};
