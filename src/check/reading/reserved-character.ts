import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const reservedCharacter: ReadingRule = {
  kind: "reading",
  id: "reserved-character",
  concern: "form",
  severity: "error",
  summary: "An unquoted value begins with a character that YAML keeps for itself.",
  explanation:
    "A value that begins with `@`, `` ` ``, `%`, `&`, `*`, `!`, `|`, `>`, `[`, `{` or the like stands in double " +
    "quotes.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        explanation: @orwell-1946-nice-cup gives this reason.
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        explanation: "[@orwell-1946-nice-cup, tenth rule] gives this reason."
      `,
    },
  },
};
