import { compareText } from "../text/compare-text.ts";
import type { Id, Label } from "../claims/model/index.ts";
import { claimsBelow } from "./claims-below.ts";
import type { LabelledGraph } from "./nodes.ts";

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
