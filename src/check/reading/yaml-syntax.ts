import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const yamlSyntax: ReadingRule = {
  kind: "reading",
  id: "yaml-syntax",
  concern: "form",
  severity: "error",
  summary: "The YAML can't be read, for a reason that has no rule of its own.",
  explanation:
    "YAML was not understood at this place. The most common slips have rules of their own, with advice; here the " +
    "parser's own words must do. A value in double quotes is never wrong.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        - eyes-judge-tea-well
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
