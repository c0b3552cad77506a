import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const severalDocuments: ReadingRule = {
  kind: "reading",
  id: "several-documents",
  concern: "form",
  severity: "error",
  summary: "A file holds more than one YAML document.",
  explanation:
    "A line `---` begins a new document. One file says one thing: what comes after the line belongs in a file of " +
    "its own.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        ---
        claim: Tea differs in strength from pot to pot.
        supports: milk-goes-in-last
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
      `,
      "claims/tea/strength-varies.yaml": unindent`
        claim: Tea differs in strength from pot to pot.
        supports: milk-goes-in-last
      `,
    },
  },
};
