import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const unsupportedMarkdown: ReadingRule = {
  kind: "reading",
  id: "unsupported-markdown",
  concern: "form",
  severity: "error",
  summary: "Markdown has a footnote or a table.",
  explanation:
    "Summaries and explanations have paragraphs, lists, emphasis, quotations, links and code. What a footnote says belongs in the " +
    "text, or is a citation: `[@orwell-1946-nice-cup, tenth rule]`. What a table says is a list, or a sentence.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        explanation: |
          The colour shows it.[^1]

          [^1]: As Orwell says.
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        explanation: |
          The colour shows it, as Orwell says.
      `,
    },
  },
};
