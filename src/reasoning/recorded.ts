import { firmnessOf, type Firmness } from "./flips.ts";
import { statusOf, type ClaimNode, type LabelledGraph, type StepNode } from "./nodes.ts";

/** What a map records on a claim: counts, no verdict. */
export interface Recorded extends Firmness {
  /** The claims that attack it or undercut a step that supports it. */
  readonly objections: number;
  /** The objections that something attacks, or whose step something undercuts. */
  readonly withReply: number;
  /** The objections that stand: their attack or undercut is live. */
  readonly standing: number;
  /** The steps that support it: linked premises are one reason. */
  readonly reasons: number;
  /** The reasons that are live. */
  readonly reasonsStanding: number;
}

export function recordedOf(labelled: LabelledGraph, place: number): Recorded {
  const { attacks, supports } = labelled.nodeAt(place);
  const objections = [
    ...Map.groupBy([...attacks, ...supports.flatMap(({ undercuts }) => undercuts)].flatMap(objecting), by).values(),
  ];
  const count = (is: (objection: Objection) => boolean): number => objections.filter((each) => each.some(is)).length;
  return {
    objections: objections.length,
    withReply: count(({ hasReply }) => hasReply),
    standing: count(({ stands }) => stands),
    reasons: supports.length,
    reasonsStanding: supports.filter(isLive).length,
    ...firmnessOf(labelled, place),
  };
}

/** An objection to a claim, or one of several that the same claim makes. */
interface Objection {
  readonly by: ClaimNode;
  readonly hasReply: boolean;
  readonly stands: boolean;
}

const by = (objection: Objection): ClaimNode => objection.by;

function objecting(step: StepNode): readonly Objection[] {
  const isUndercut = step.undercuts.length > 0;
  return step.premises.map((premise) => ({
    by: premise,
    hasReply: isUndercut || premise.attacks.length > 0,
    stands: isLive(step),
  }));
}

const isLive = (step: StepNode): boolean => statusOf(step) === "live";
