import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const proseTooLong: ReadingRule = {
  kind: "reading",
  id: "prose-too-long",
  concern: "form",
  severity: "error",
  summary: "A Markdown text has more than 10,000 characters or 1,000 lines.",
  explanation:
    "An explanation has a few paragraphs. What needs more is several claims, or an essay of its own that can be " +
    "cited as a source.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": `claim: Whoever pours the milk last can see how much of it the tea needs.\nsupports: milk-goes-in-last\nexplanation: |\n${"  The colour of the tea shows it, drop by drop.\n".repeat(250)}`,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        explanation: |
          The colour of the tea shows it, drop by drop.
      `,
    },
  },
};
