import type { Rule } from "../rule.ts";

export const basisWithoutSource: Rule = {
  id: "basis-without-source",
  concern: "evidence",
  severity: "error",
  sentence: "A claim is based on evidence or testimony but cites no source.",
  check: ({ debate }) =>
    debate.claims.flatMap(({ basis, uses, stances }) => {
      if (basis === null || (basis.value !== "evidence" && basis.value !== "testimony")) return [];
      if (uses.length > 0 || stances.length > 0) return [];
      return {
        place: basis.place,
        message: `The basis of this claim is ${basis.value}, but it cites no source.`,
        help: "Cite a source under `sources` or `held-by`, or write `basis: argument`.",
      };
    }),
};
