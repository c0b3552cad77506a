import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const notText: ReadingRule = {
  kind: "reading",
  id: "not-text",
  concern: "form",
  severity: "error",
  summary: "A file is not text, or text in UTF-16.",
  explanation:
    "Claim files are text in UTF-8. Pictures, PDFs and programs have bytes that no text has (U+0000), whatever they are called; so has " +
    "text in UTF-16, as some editors and the `>` of Windows PowerShell write it. Save a claim file as UTF-8, and keep other files " +
    "elsewhere.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": "c\0l\0a\0i\0m\0:\0 \0T\0e\0a\0.\0\n\0",
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
      `,
    },
  },
};
