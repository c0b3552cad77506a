import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const badEscape: ReadingRule = {
  kind: "reading",
  id: "bad-escape",
  concern: "form",
  severity: "error",
  summary: "A text in double quotes holds a backslash before a character that means nothing there.",
  explanation:
    'In double quotes a backslash begins an escape such as `\\n` or `\\"`. Write the backslash twice, or use single ' +
    "quotes, in which it is a character like any other.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        sources:
          - source: orwell-1946-nice-cup
            at: "tenth rule, \\milk"
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        sources:
          - source: orwell-1946-nice-cup
            at: "tenth rule, milk"
      `,
    },
  },
};
