import { compareText } from "../text/compare-text.ts";
import type { Id, Label } from "../model/index.ts";
import { claimsAbove, claimsBelow } from "./claims-below.ts";
import type { LabelledGraph } from "./labelled-graph.ts";
import type { ClaimNode } from "./nodes.ts";

/** A deepest disagreement of two stances: they label the claim differently and nothing below it. */
export interface Parting {
  readonly claim: Id;
  readonly labels: readonly [one: Label, other: Label];
  /** Further differences that would be gone if one of the two judged this claim as the other labels it. */
  readonly decides: readonly Id[];
  /** Claims above it that they label differently, whatever the reason. */
  readonly bearsOn: readonly Id[];
}

/** Whether two labels of a claim count as different. */
export type Differ = (one: Label, other: Label) => boolean;

/** One stance has the claim in and the other out. Where either has it undecided, that may be mere silence. */
export const areOpposed: Differ = (one, other) => one !== other && one !== "undecided" && other !== "undecided";

/**
 * The deepest disagreements of two stances on one graph, those first that decide most above them. On a ring of steps,
 * where each claim is below every other, all that differ are as deep as each other.
 */
export function cruxesBetween(
  one: LabelledGraph,
  other: LabelledGraph,
  differ: Differ = (a, b) => a !== b,
): readonly Parting[] {
  const places = [...one.graph.claims.keys()];
  const parted = new Set(
    places.filter((place) => differ(one.labelling.label(place), other.labelling.label(place))).map(one.nodeAt),
  );
  const partedBelow = new Map([...parted].map((claim) => [claim, among(claimsBelow(claim), parted)]));
  const isDeepest = (claim: ClaimNode): boolean =>
    [...(partedBelow.get(claim) ?? [])].every((below) => partedBelow.get(below)?.has(claim) === true);
  return [...parted]
    .filter(isDeepest)
    .map((claim): Parting => {
      const labels = [claim.label, other.labelling.label(claim.place)] as const;
      const decides = longer(
        settledBy(other, claim.place, labels[0], one),
        settledBy(one, claim.place, labels[1], other),
      );
      const bearsOn = [...among(claimsAbove(claim), parted)].map(({ id }) => id).toSorted();
      return { claim: claim.id, labels, decides, bearsOn };
    })
    .toSorted(
      (a, b) =>
        b.decides.length - a.decides.length || b.bearsOn.length - a.bearsOn.length || compareText(a.claim, b.claim),
    );
}

/** The differences with `model` that vanish when the claim is judged as `label`, the claim's own apart. */
function settledBy(
  { labelling, nodeAt }: LabelledGraph,
  claim: number,
  label: Label,
  model: LabelledGraph,
): readonly Id[] {
  if (label === "undecided") return [];
  const former = labelling.judgement(claim);
  const settled = labelling
    .judge(claim, label === "in" ? "accept" : "reject")
    .filter((change) => change.claim !== claim && model.labelling.label(change.claim) === change.to);
  labelling.judge(claim, former);
  return settled.map((change) => nodeAt(change.claim).id).toSorted();
}

function longer<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return other.length > one.length ? other : one;
}

function among(claims: ReadonlySet<ClaimNode>, chosen: ReadonlySet<ClaimNode>): ReadonlySet<ClaimNode> {
  return new Set([...claims].filter((claim) => chosen.has(claim)));
}
