import type { Rule } from "../rule.ts";

export const basisWithoutSource: Rule = {
  id: "basis-without-source",
  concern: "evidence",
  severity: "error",
  sentence: "A claim rests on evidence or testimony and cites no source for it.",
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
