import { endsOf, type ClaimNode, type LabelledGraph } from "./nodes.ts";
import { compareText } from "../text/order.ts";
import type { Id, Label } from "../claims/model/index.ts";

/** The claims that a claim's label can depend on: premises, undercutters and rivals, directly or through others. */
export function claimsBelow(claim: ClaimNode): ReadonlySet<ClaimNode> {
  return reached(claim, ({ attacks, supports, rivalries }) => [
    ...[...attacks, ...supports].flatMap(endsOf),
    ...rivalries.flat(),
  ]);
}

/** The claims whose label can depend on a claim's. */
function claimsAbove(claim: ClaimNode): ReadonlySet<ClaimNode> {
  return reached(claim, ({ endOf, rivalries }) => [...endOf.map(({ conclusion }) => conclusion), ...rivalries.flat()]);
}

function reached(start: ClaimNode, next: (claim: ClaimNode) => readonly ClaimNode[]): ReadonlySet<ClaimNode> {
  const found = new Set<ClaimNode>([start]);
  // The set grows while it is walked.
  for (const claim of found) for (const further of next(claim)) found.add(further);
  found.delete(start);
  return found;
}

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
      const byOther = settledBy(other, claim.place, labels[0], one);
      const byOne = settledBy(one, claim.place, labels[1], other);
      const decides = byOne.length > byOther.length ? byOne : byOther;
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

function among(claims: ReadonlySet<ClaimNode>, chosen: ReadonlySet<ClaimNode>): ReadonlySet<ClaimNode> {
  return new Set([...claims].filter((claim) => chosen.has(claim)));
}

/** An unjudged claim that decides another claim's label. */
export interface Crux {
  readonly claim: Id;
  /** The other claim's label if this one is accepted, and if it is rejected. */
  readonly ifAccepted: Label;
  readonly ifRejected: Label;
  /** Every position whose label changes between the two, sorted by id. */
  readonly moves: readonly Id[];
}

/**
 * The unjudged claims that give the claim at `place` one label if accepted and another if rejected. Those come first that
 * change most positions, then most claims. Each is tried both ways and undone, at the cost of the claims that it reaches.
 */
export function cruxesOf({ graph, labelling, nodeAt }: LabelledGraph, place: number): readonly Crux[] {
  const claim = nodeAt(place);
  if (claim.judgement !== null) return [];
  const positions = new Set(graph.positions);
  const candidates = [...claimsBelow(claim)].filter(({ judgement }) => judgement === null);
  return candidates
    .flatMap((candidate) => {
      labelling.judge(candidate.place, "accept");
      const changes = labelling.judge(candidate.place, "reject").filter((change) => change.claim !== candidate.place);
      labelling.judge(candidate.place, null);
      const own = changes.find((change) => change.claim === place);
      if (own === undefined) return [];
      const moves = changes
        .filter((change) => positions.has(change.claim))
        .map((change) => nodeAt(change.claim).id)
        .toSorted();
      const crux: Crux = { claim: candidate.id, ifAccepted: own.from, ifRejected: own.to, moves };
      return [{ crux, reach: changes.length }];
    })
    .toSorted(
      (a, b) =>
        b.crux.moves.length - a.crux.moves.length || b.reach - a.reach || compareText(a.crux.claim, b.crux.claim),
    )
    .map(({ crux }) => crux);
}
