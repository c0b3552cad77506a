import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const unknownKey: ReadingRule = {
  kind: "reading",
  id: "unknown-key",
  concern: "form",
  severity: "error",
  summary: "A key that this kind of file doesn't have.",
  explanation:
    "Most often it is misspelt, and the message says what was probably meant. The keys of each kind of file are " +
    "listed in `claims/README.md`.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        explaination: The colour of the tea shows it.
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        explanation: The colour of the tea shows it.
      `,
    },
  },
};
