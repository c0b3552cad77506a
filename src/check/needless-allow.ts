import type { ExcuseRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

/** What it forbids is found by excuse.ts. */
export const needlessAllow: ExcuseRule = {
  kind: "excuse",
  id: "needless-allow",
  concern: "form",
  severity: "error",
  summary: "`allow` excuses a file from something that is not found in it.",
  explanation:
    "`allow` excuses a file from a rule that warns, with a YAML comment that says why. It names rules that would warn in this very " +
    "file: an excuse that is no longer needed is taken out, so that the list of excuses stays true. Errors can't be excused.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        allow: loaded-word # the word is Orwell's own
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
