import type { ReadingRule } from "../rule.ts";
import { unindent } from "../unindent.ts";

export const missingRelation: ReadingRule = {
  kind: "reading",
  id: "missing-relation",
  concern: "form",
  severity: "error",
  summary: "A claim says neither what it answers, supports, objects to, rebuts nor undercuts.",
  explanation:
    "A claim has its place on the map by what it bears on. At least one of `answers`, `supports`, `objects-to`, " +
    "`rebuts` and `undercuts` says so; the first of them in the file is the claim's home.",
  examples: {
    bad: {
      "claims/tea/strength-varies.yaml": unindent`
        claim: Tea differs in strength from pot to pot.
      `,
    },
    good: {
      "claims/tea/strength-varies.yaml": unindent`
        claim: Tea differs in strength from pot to pot.
        supports: milk-goes-in-last
      `,
    },
  },
};
