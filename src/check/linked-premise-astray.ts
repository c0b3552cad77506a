import type { ClaimRecord, Id } from "../model.ts";
import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const linkedPremiseAstray: CheckedRule = {
  kind: "checked",
  id: "linked-premise-astray",
  concern: "structure",
  severity: "error",
  summary: "A claim that is linked by `jointly-with` does not support the conclusion itself.",
  explanation:
    "`jointly-with` holds for every conclusion under `supports`. A claim of a linked group that is given one more conclusion " +
    "would draw the whole group along, to a conclusion that its partners never meant. So each partner says that it supports it too.",
  examples: {
    bad: {
      "claims/tea/strength-shows-in-the-cup.yaml": unindent`
        claim: Nobody knows how strong tea is until it stands in the cup.
        supports: pouring-last-sets-the-amount
        jointly-with: tastes-differ-in-strength
      `,
      "claims/tea/tastes-differ-in-strength.yaml": unindent`
        claim: How much milk is right depends on how strong the tea is.
        supports: milk-goes-in-last
      `,
    },
    good: {
      "claims/tea/strength-shows-in-the-cup.yaml": unindent`
        claim: Nobody knows how strong tea is until it stands in the cup.
        supports: milk-goes-in-last
        jointly-with: tastes-differ-in-strength
      `,
      "claims/tea/tastes-differ-in-strength.yaml": unindent`
        claim: How much milk is right depends on how strong the tea is.
        supports: milk-goes-in-last
      `,
    },
  },
  check: ({ claims }) => {
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    return claims.flatMap((claim) =>
      claim.jointlyWith.flatMap((reference) => {
        const partner = byId.get(reference.value);
        // A partner that isn't there is for unknown-claim to name.
        if (!partner) return [];
        const supported = conclusions(partner);
        const astray = [...conclusions(claim)].filter((conclusion) => !supported.has(conclusion));
        return astray.map((conclusion) => ({
          place: reference.place,
          message: `\`${partner.id}\` is linked with this claim but does not support \`${conclusion}\`.`,
          help: `Add \`${conclusion}\` to the \`supports\` of \`${partner.id}\` if the two support it only together; else give what supports it alone a file of its own.`,
        }));
      }),
    );
  },
};

function conclusions({ relations }: ClaimRecord): ReadonlySet<Id> {
  return new Set(relations.flatMap((relation) => (relation.kind === "supports" ? [relation.target.value] : [])));
}
