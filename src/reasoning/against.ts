import type { Id } from "../claims/model/index.ts";
import type { Step } from "./graph.ts";
import { rivalsOf, type ClaimNode } from "./nodes.ts";

/** A claim that is directly against another, whatever their labels. */
export type Against =
  /** It attacks the other, or only one of the two can stand. */
  | { readonly kind: "attacks" | "excludes"; readonly by: Id }
  /** It denies a step that has the other as a premise, or that supports the other. */
  | {
      readonly kind: "undercuts";
      readonly by: Id;
      readonly step: Step["kind"];
      readonly premise: Id;
      readonly conclusion: Id;
    };

/** What is directly against a claim. A label can hide it: an attack that may be undercut leaves the claim undecided. */
export function againstOf(claim: ClaimNode): readonly Against[] {
  const ownSteps = claim.endOf.filter(({ premises }) => premises.includes(claim));
  const undercuts = [...ownSteps, ...claim.supports].flatMap(({ kind: step, premises, conclusion, undercutters }) => {
    const premise = premises.includes(claim) ? claim : premises[0];
    return undercutters.flatMap(({ id: by }): readonly Against[] =>
      premise ? [{ kind: "undercuts", by, step, premise: premise.id, conclusion: conclusion.id }] : [],
    );
  });
  const attackers = claim.attacks.flatMap(({ premises }) => premises);
  return [
    ...attackers.map(({ id }): Against => ({ kind: "attacks", by: id })),
    ...rivalsOf(claim).map(({ id }): Against => ({ kind: "excludes", by: id })),
    ...undercuts,
  ];
}
