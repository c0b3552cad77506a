import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const jointlyWithoutSupports: CheckedRule = {
  kind: "checked",
  id: "jointly-without-supports",
  concern: "reference",
  severity: "error",
  summary: "`jointly-with` stands in a claim that supports nothing.",
  explanation:
    "`jointly-with` says that this claim and the ones it names support each conclusion under `supports` only together. Without " +
    "`supports` there is nothing that they could support.",
  examples: {
    bad: {
      "claims/tea/tastes-differ-in-strength.yaml": unindent`
        claim: How much milk is right depends on how strong the tea is.
        answers: when-should-milk-go-in
        jointly-with: pouring-last-sets-the-amount
      `,
      "claims/tea/strength-shows-in-the-cup.yaml": unindent`
        claim: Nobody knows how strong tea is until it stands in the cup.
        supports: tastes-differ-in-strength
      `,
    },
    good: {
      "claims/tea/tastes-differ-in-strength.yaml": unindent`
        claim: How much milk is right depends on how strong the tea is.
        supports: milk-goes-in-last
        jointly-with: pouring-last-sets-the-amount
      `,
      "claims/tea/strength-shows-in-the-cup.yaml": unindent`
        claim: Nobody knows how strong tea is until it stands in the cup.
        supports: tastes-differ-in-strength
      `,
    },
  },
  check: ({ claims }) =>
    claims.flatMap(({ jointlyWith, relations }) => {
      const first = jointlyWith[0];
      if (first === undefined || relations.some(({ kind }) => kind === "supports")) return [];
      return {
        place: first.place,
        message: "This claim is linked with others but supports nothing.",
        help: "Say with `supports` what they support together, or take `jointly-with` out.",
      };
    }),
};
