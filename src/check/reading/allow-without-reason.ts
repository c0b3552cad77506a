import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const allowWithoutReason: ReadingRule = {
  kind: "reading",
  id: "allow-without-reason",
  concern: "form",
  severity: "error",
  summary: "`allow` has no comment beside it that says why.",
  explanation:
    "An excuse is for the next editor to judge. A YAML comment on the same line, or on the line above, says why " +
    "the rule does not fit here.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can obviously see how much of it the tea needs.
        supports: milk-goes-in-last
        allow: loaded-word
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can obviously see how much of it the tea needs.
        supports: milk-goes-in-last
        allow: loaded-word # the word is Orwell's own
      `,
    },
  },
};
