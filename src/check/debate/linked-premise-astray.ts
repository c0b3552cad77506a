import type { ClaimRecord, Id } from "../../claims/model/index.ts";
import type { Rule } from "../rule.ts";

export const linkedPremiseAstray: Rule = {
  id: "linked-premise-astray",
  concern: "structure",
  severity: "error",
  sentence: "A claim named under `jointly-with` does not support the same conclusion.",
  check: ({ claims }) => {
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    return claims.flatMap((claim) =>
      claim.jointlyWith.flatMap((reference) => {
        const partner = byId.get(reference.value);
        // unknown-claim reports a partner that doesn't exist.
        if (!partner) return [];
        const supported = conclusions(partner);
        const missing = [...conclusions(claim)].filter((conclusion) => !supported.has(conclusion));
        return missing.map((conclusion) => ({
          place: reference.place,
          message: `\`${partner.id}\` is named under \`jointly-with\` but does not support \`${conclusion}\`.`,
          help: `If the two support it only together, add \`${conclusion}\` to the \`supports\` of \`${partner.id}\`. If not, write a separate claim that supports it alone.`,
        }));
      }),
    );
  },
};

function conclusions({ relations }: ClaimRecord): ReadonlySet<Id> {
  return new Set(relations.flatMap((relation) => (relation.kind === "supports" ? [relation.target.value] : [])));
}
