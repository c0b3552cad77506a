import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const fileTooLarge: ReadingRule = {
  kind: "reading",
  id: "file-too-large",
  concern: "form",
  severity: "error",
  summary: "A file is larger than 64 KiB, or has more than 24,000 words, marks and line ends.",
  explanation:
    "A claim is a sentence with what belongs to it. A file of more than 64 KiB (65,536 bytes), or of so many words " +
    "and marks as no file of that size needs, is not read at all, so that no file can hold up the check of all others.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": `claim: Whoever pours the milk last can see how much of it the tea needs. # ${"x".repeat(65_536)}\nsupports: milk-goes-in-last\n`,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
      `,
    },
  },
};
