import { inlineCode } from "./inline-code.ts";
import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const retiredTarget: CheckedRule = {
  kind: "checked",
  id: "retired-target",
  concern: "reference",
  severity: "error",
  summary: "A relation leads to a claim that is retired.",
  explanation:
    "A retired claim keeps its page but has left the map, so nothing on the map can rest on it. Relate the claim to what " +
    "replaced the retired one, or retire it too. A link in Markdown may still lead to a retired claim's page.",
  examples: {
    bad: {
      "claims/tea/tea-goes-in-first.yaml": unindent`
        claim: Tea should go into the cup before the milk.
        answers: when-should-milk-go-in
        retired:
          date: 2025-10-01
          reason: It says the same as another claim.
          replaced-by: milk-goes-in-last
      `,
      "claims/tea/stirring-while-pouring-helps.yaml": unindent`
        claim: Stirring while the milk is poured shows its strength at once.
        supports: tea-goes-in-first
      `,
    },
    good: {
      "claims/tea/tea-goes-in-first.yaml": unindent`
        claim: Tea should go into the cup before the milk.
        answers: when-should-milk-go-in
        retired:
          date: 2025-10-01
          reason: It says the same as another claim.
          replaced-by: milk-goes-in-last
      `,
      "claims/tea/stirring-while-pouring-helps.yaml": unindent`
        claim: Stirring while the milk is poured shows its strength at once.
        supports: milk-goes-in-last
      `,
    },
  },
  check: ({ references, retired, debate }) =>
    references.flatMap(({ as, by, id: { value, place } }) => {
      const target = retired.get(value);
      const byRetired = by.kind === "claim" && by.retired !== null && as !== "replaced-by";
      if (target === undefined || as === "prose" || byRetired || debate.claim.has(value)) return [];
      const next = target.retired?.replacedBy ?? null;
      const help =
        next === null
          ? "Relate this claim to another one, or retire it too."
          : `It was replaced by ${inlineCode(next.value)}.`;
      return { place, message: `The claim ${inlineCode(value)} is retired.`, help };
    }),
};
