import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const missingKey: ReadingRule = {
  kind: "reading",
  id: "missing-key",
  concern: "form",
  severity: "error",
  summary: "A required key is missing.",
  explanation:
    "Each kind of file has one or two keys that it can't do without: a claim its sentence and a relation, a " +
    "source its type and title, a debate its title, a person a name.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        held-by:
          - person: george-orwell
            at: tenth rule
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        held-by:
          - person: george-orwell
            source: orwell-1946-nice-cup
            at: tenth rule
      `,
    },
  },
};
