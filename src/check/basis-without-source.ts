import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const basisWithoutSource: CheckedRule = {
  kind: "checked",
  id: "basis-without-source",
  concern: "evidence",
  severity: "error",
  summary: "A claim rests on evidence or testimony and cites no source for it.",
  explanation:
    "`basis: evidence` says that something was found, and `basis: testimony` that somebody reported it: a reader must be able to see " +
    "where. Cite it under `sources`, or under `held-by` with whoever says so. A claim that rests on reasoning has `basis: argument`.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        basis: testimony
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        basis: testimony
        sources:
          - source: orwell-1946-nice-cup
            at: tenth rule
      `,
    },
  },
  check: ({ debate }) =>
    debate.claims.flatMap(({ basis, uses, stances }) => {
      if (basis === null || (basis.value !== "evidence" && basis.value !== "testimony")) return [];
      if (uses.length > 0 || stances.length > 0) return [];
      return {
        place: basis.place,
        message: `This claim rests on ${basis.value} and cites no source.`,
        help: "Cite where it is shown under `sources`, or write `basis: argument`.",
      };
    }),
};
