import type { Id } from "../claims/model/index.ts";
import { rivalsOf, statusOf, type ClaimNode, type StepNode } from "./nodes.ts";
import { groundsOf, named, type Step, type Why } from "./why.ts";

/** Judgements that don't fit together. */
export type Tension =
  /** The claim is accepted, although an attack on it is live. */
  | { readonly kind: "accepted-under-attack"; readonly claim: Id; readonly by: Step }
  /** The claim is rejected, although a support is live and no attack is. */
  | { readonly kind: "rejected-though-carried"; readonly claim: Id; readonly by: Step }
  /**
   * All linked premises of the claim are accepted, and no undercut of that step is live, but the claim is out: it is
   * rejected, or answered for the reason `why`. With the step, such judgements can't all be kept.
   */
  | { readonly kind: "out-despite-premises"; readonly claim: Id; readonly by: Step; readonly why: Why }
  /** Both claims are accepted, although they answer an exclusive question. */
  | { readonly kind: "both-accepted"; readonly claim: Id; readonly other: Id };

/** The tensions of the judged claims, in the order of claims and of their steps. They are shown rather than resolved: the reader decides which side gives way. */
export function tensionsIn(claims: readonly ClaimNode[], whyOut: (claim: ClaimNode) => Why): readonly Tension[] {
  return claims.flatMap((claim): readonly Tension[] => {
    const { id, judgement, attacks, supports, endOf } = claim;
    if (judgement === null) return [];
    const live = (steps: readonly StepNode[]): readonly Step[] =>
      steps.filter((step) => statusOf(step) === "live").map(named);
    const rivals = rivalsOf(claim)
      .filter(({ label }) => label === "in")
      .map((rival) => rival.id);
    if (judgement === "accept") {
      return [
        ...live(attacks).map((by): Tension => ({ kind: "accepted-under-attack", claim: id, by })),
        // Each step and each pair once.
        ...endOf
          .filter((step) => step.premises[0] === claim && isOutDespitePremises(step))
          .map((step): Tension => {
            const { conclusion } = step;
            return { kind: "out-despite-premises", claim: conclusion.id, by: named(step), why: whyOut(conclusion) };
          }),
        ...rivals.filter((other) => id < other).map((other): Tension => ({ kind: "both-accepted", claim: id, other })),
      ];
    }
    if (live(attacks).length > 0 || rivals.length > 0) return [];
    return live(supports.filter((step) => !isOutDespitePremises(step))).map((by): Tension => ({
      kind: "rejected-though-carried",
      claim: id,
      by,
    }));
  });
}

function isOutDespitePremises({ kind, premises, conclusion, undercuts }: StepNode): boolean {
  return (
    kind === "inference" &&
    premises.length > 1 &&
    conclusion.label === "out" &&
    premises.every(({ judgement }) => judgement === "accept") &&
    undercuts.every((each) => statusOf(each) !== "live")
  );
}

/** The claims that a tension names. */
export function claimsInTension(tension: Tension): readonly Id[] {
  if (tension.kind === "both-accepted") return [tension.claim, tension.other];
  const { claim, by } = tension;
  const others = tension.kind === "out-despite-premises" ? [...by.undercutters, ...groundsOf(tension.why)] : [];
  return [claim, ...by.premises, ...others];
}
