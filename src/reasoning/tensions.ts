import type { Id } from "../claims/model/index.ts";
import { rivalsOf, statusOf, type ClaimNode } from "./nodes.ts";
import type { Step } from "./graph.ts";
import { named } from "./why.ts";

/** Judgements that don't fit together. */
export type Tension =
  /** The claim is accepted, although an attack on it is live. */
  | { readonly kind: "accepted-under-attack"; readonly claim: Id; readonly by: Step }
  /** The claim is rejected, although a support is live and no attack is. */
  | { readonly kind: "rejected-though-carried"; readonly claim: Id; readonly by: Step }
  /** Both claims are accepted, although they answer an exclusive question. */
  | { readonly kind: "both-accepted"; readonly claim: Id; readonly other: Id };

/** The tensions of the judged claims, in the order of claims and of their steps. They are shown rather than resolved: the reader decides which side gives way. */
export function tensionsIn(claims: readonly ClaimNode[]): readonly Tension[] {
  return claims.flatMap((claim): readonly Tension[] => {
    const { id, judgement, attacks, supports } = claim;
    if (judgement === null) return [];
    const live = (steps: ClaimNode["attacks"]): readonly Step[] =>
      steps.filter((step) => statusOf(step) === "live").map(named);
    const rivals = rivalsOf(claim)
      .filter(({ label }) => label === "in")
      .map((rival) => rival.id);
    if (judgement === "accept") {
      return [
        ...live(attacks).map((by): Tension => ({ kind: "accepted-under-attack", claim: id, by })),
        // Each pair once.
        ...rivals.filter((other) => id < other).map((other): Tension => ({ kind: "both-accepted", claim: id, other })),
      ];
    }
    if (live(attacks).length > 0 || rivals.length > 0) return [];
    return live(supports).map((by): Tension => ({ kind: "rejected-though-carried", claim: id, by }));
  });
}
