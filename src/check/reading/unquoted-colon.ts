import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const unquotedColon: ReadingRule = {
  kind: "reading",
  id: "unquoted-colon",
  concern: "form",
  severity: "error",
  summary: "An unquoted text holds a colon followed by a space.",
  explanation:
    "YAML reads a colon and a space as the end of a key. Put the whole text in double quotes, or write it without " +
    "the colon.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: One thing speaks for it: whoever pours last can see how much the tea needs.
        supports: milk-goes-in-last
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: "One thing speaks for it: whoever pours last can see how much the tea needs."
        supports: milk-goes-in-last
      `,
    },
  },
};
