import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";

export const retiredTarget: Rule = {
  id: "retired-target",
  concern: "reference",
  severity: "error",
  sentence: "A relation names a retired claim.",
  check: ({ references, retired, debate }) =>
    references.flatMap(({ as, by, id: { value, place } }) => {
      const target = retired.get(value);
      const byRetired = by.kind === "claim" && by.retired !== null && as !== "replaced-by";
      if (target === undefined || as === "prose" || byRetired || debate.claim.has(value)) return [];
      const next = target.retired?.replacedBy ?? null;
      const help =
        next === null ? "Name another claim, or retire this one too." : `It was replaced by ${inlineCode(next.value)}.`;
      return { place, message: `The claim ${inlineCode(value)} is retired.`, help };
    }),
};
