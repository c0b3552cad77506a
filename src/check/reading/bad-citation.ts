import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const badCitation: ReadingRule = {
  kind: "reading",
  id: "bad-citation",
  concern: "form",
  severity: "error",
  summary: "A citation in Markdown is not written `[@source-id, locator]`.",
  explanation:
    "A citation names a source by its id, after `[@`, and says where in it after a comma: " +
    "`[@orwell-1946-nice-cup, tenth rule]`. Several are divided by semicolons.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        explanation: |
          Orwell gives this reason [@orwell-1946-nice-cup, tenth rule [of eleven]].
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        explanation: |
          Orwell gives this reason [@orwell-1946-nice-cup, tenth rule].
      `,
    },
  },
};
