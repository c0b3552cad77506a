import type { Id } from "../model/index.ts";
import { rivalsOf, statusOf, type ClaimNode } from "./nodes.ts";
import type { Step } from "./steps-of.ts";
import { named } from "./why.ts";

/** Two things in a stance that pull against each other, with the claims that clash. */
export type Tension =
  /** The claim is accepted, and so is, or follows, what attacks it. */
  | { readonly kind: "accepted-under-attack"; readonly claim: Id; readonly by: Step }
  /** The claim is rejected, though what supports it holds and nothing live is said against it. */
  | { readonly kind: "rejected-though-carried"; readonly claim: Id; readonly by: Step }
  /** Both are accepted, and the question that they answer takes only one of them. */
  | { readonly kind: "both-accepted"; readonly claim: Id; readonly other: Id };

/** The tensions among what was judged, in the order of claims and of their steps. A tension is shown, never resolved: which side gives way is the reader's to say. */
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
        // Said once of each pair.
        ...rivals.filter((other) => id < other).map((other): Tension => ({ kind: "both-accepted", claim: id, other })),
      ];
    }
    if (live(attacks).length > 0 || rivals.length > 0) return [];
    return live(supports).map((by): Tension => ({ kind: "rejected-though-carried", claim: id, by }));
  });
}
