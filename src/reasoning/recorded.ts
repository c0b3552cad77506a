import { firmnessOf, type Firmness } from "./flips.ts";
import { statusOf, type LabelledGraph, type StepNode } from "./nodes.ts";

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
