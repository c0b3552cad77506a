import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const yamlAnchor: ReadingRule = {
  kind: "reading",
  id: "yaml-anchor",
  concern: "form",
  severity: "error",
  summary: "A value is named by an anchor.",
  explanation:
    "Anchors (`&name`) let a value be used again elsewhere in the file. Claim files say everything where it " +
    "stands, so that a reviewer sees all of it. A text that begins with `&` stands in double quotes.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: &position milk-goes-in-last
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
