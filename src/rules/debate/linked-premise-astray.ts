import type { ClaimRecord, Id } from "../../model/index.ts";
import type { Rule } from "../rule.ts";

export const linkedPremiseAstray: Rule = {
  id: "linked-premise-astray",
  concern: "structure",
  severity: "error",
  sentence: "A claim that is linked by `jointly-with` does not support the conclusion itself.",
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
