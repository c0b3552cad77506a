import { compareText } from "../text/compare-text.ts";
import type { Id, Label } from "../claims/model/index.ts";
import { claimsAbove, claimsBelow } from "./claims-below.ts";
import type { ClaimNode, LabelledGraph } from "./nodes.ts";

/** Where a disagreement of two stances starts: they label this claim differently, and no claim that it depends on. */
export interface Disagreement {
  readonly claim: Id;
  readonly labels: readonly [one: Label, other: Label];
  /** The other differences that would disappear if one side judged this claim as the other labels it. */
  readonly decides: readonly Id[];
  /** The claims that depend on this one and that they label differently, for whatever reason. */
  readonly bearsOn: readonly Id[];
}

/** Whether two labels of a claim count as a disagreement. */
export type Differ = (one: Label, other: Label) => boolean;

/** One label is `in` and the other `out`. An undecided claim may only mean that nobody said anything. */
export const areOpposed: Differ = (one, other) => one !== other && one !== "undecided" && other !== "undecided";

/**
 * Where the disagreements of two stances on one graph start, those first that decide most other differences. In a cycle of
 * steps each claim depends on every other: there, all differing claims count.
 */
export function cruxesBetween(
  one: LabelledGraph,
  other: LabelledGraph,
  differ: Differ = (a, b) => a !== b,
): readonly Disagreement[] {
  const places = [...one.graph.claims.keys()];
  const differing = new Set(
    places.filter((place) => differ(one.labelling.label(place), other.labelling.label(place))).map(one.nodeAt),
  );
  const differingBelow = new Map([...differing].map((claim) => [claim, among(claimsBelow(claim), differing)]));
  const isStart = (claim: ClaimNode): boolean =>
    [...(differingBelow.get(claim) ?? [])].every((below) => differingBelow.get(below)?.has(claim) === true);
  return [...differing]
    .filter(isStart)
    .map((claim): Disagreement => {
      const labels = [claim.label, other.labelling.label(claim.place)] as const;
      const decides = longer(
        settledBy(other, claim.place, labels[0], one),
        settledBy(one, claim.place, labels[1], other),
      );
      const bearsOn = [...among(claimsAbove(claim), differing)].map(({ id }) => id).toSorted();
      return { claim: claim.id, labels, decides, bearsOn };
    })
    .toSorted(
      (a, b) =>
        b.decides.length - a.decides.length || b.bearsOn.length - a.bearsOn.length || compareText(a.claim, b.claim),
    );
}

/** The differences from `model`, apart from the claim's own, that disappear when the claim is judged as `label`. The judgement is then undone. */
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
