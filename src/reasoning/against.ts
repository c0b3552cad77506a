import type { Id } from "../claims/model/index.ts";
import { rivalsOf, type ClaimNode, type StepKind, type StepNode, statusOf, type LabelledGraph } from "./nodes.ts";
import { firmnessOf, type Firmness } from "./flips.ts";

/** A claim that is directly against another, whatever their labels. */
export type Against =
  /** It attacks the other, or only one of the two can stand. */
  | { readonly kind: "attacks" | "excludes"; readonly by: Id }
  /** It denies a step that has the other as a premise, or that supports the other. The conclusion of an undercut is what it replies to. */
  | {
      readonly kind: "undercuts";
      readonly by: Id;
      readonly step: StepKind;
      readonly premise: Id;
      readonly conclusion: Id;
    };

/** What is directly against a claim. A label can hide it: an attack that may be undercut leaves the claim undecided. */
export function againstOf(claim: ClaimNode): readonly Against[] {
  const attackers = claim.attacks.flatMap(({ premises }) => premises);
  return [
    ...attackers.map(({ id }): Against => ({ kind: "attacks", by: id })),
    ...rivalsOf(claim).map(({ id }): Against => ({ kind: "excludes", by: id })),
    ...claim.endOf.flatMap(stepsIn).flatMap((step) => (step.premises.includes(claim) ? undercutting(step, claim) : [])),
    ...claim.supports.flatMap((step) => undercutting(step, step.premises[0])),
  ];
}

/** The claims that can't be accepted with a claim without a conflict: its rivals, what it attacks, and what attacks it. */
export function opposedTo(claim: ClaimNode): readonly Id[] {
  const own = claim.endOf.filter(({ kind, premises }) => kind === "attack" && premises.includes(claim));
  const attackers = claim.attacks.flatMap(({ premises }) => premises);
  const all = new Set([...rivalsOf(claim), ...own.map(({ conclusion }) => conclusion), ...attackers]);
  return [...all].map(({ id }) => id);
}

function stepsIn(step: StepNode): readonly StepNode[] {
  return [step, ...step.undercuts.flatMap(stepsIn)];
}

function undercutting({ kind, conclusion, undercuts }: StepNode, premise: ClaimNode | undefined): readonly Against[] {
  if (!premise) return [];
  const by = undercuts.flatMap(({ premises }) => premises);
  return by.map(({ id }) => ({
    kind: "undercuts",
    by: id,
    step: kind,
    premise: premise.id,
    conclusion: conclusion.id,
  }));
}

/** What follows on a claim from what a map records: counts, no verdict. */
export interface Recorded extends Firmness {
  /** The objections that stand: their attack or undercut is live. */
  readonly standing: number;
  /** The steps that support it: linked premises are one reason. */
  readonly reasons: number;
  /** The reasons that are live. */
  readonly reasonsStanding: number;
}

export function recordedOf(labelled: LabelledGraph, place: number): Recorded {
  const { attacks, supports } = labelled.nodeAt(place);
  const against = [...attacks, ...supports.flatMap(({ undercuts }) => undercuts)];
  return {
    standing: new Set(against.filter(isLive).flatMap(({ premises }) => premises)).size,
    reasons: supports.length,
    reasonsStanding: supports.filter(isLive).length,
    ...firmnessOf(labelled, place),
  };
}

const isLive = (step: StepNode): boolean => statusOf(step) === "live";
