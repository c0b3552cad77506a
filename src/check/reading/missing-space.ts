import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const missingSpace: ReadingRule = {
  kind: "reading",
  id: "missing-space",
  concern: "form",
  severity: "error",
  summary: "A key's colon or a list's dash is not followed by a space.",
  explanation:
    "YAML takes `supports:milk` for a text and `-milk` for a word that begins with a hyphen. A space makes the " +
    "difference.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports:milk-goes-in-last
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
