import { compareText } from "../text/compare-text.ts";
import type { Id, Label } from "../model/index.ts";
import { claimsBelow } from "./claims-below.ts";
import type { LabelledGraph } from "./labelled-graph.ts";

/** An unjudged claim on which a position turns. */
export interface Crux {
  readonly claim: Id;
  /** The position's label if the claim is accepted, and if it is rejected. */
  readonly ifAccepted: Label;
  readonly ifRejected: Label;
  /** Every position that it moves, this one among them where it is one. */
  readonly moves: readonly Id[];
}

/**
 * The unjudged claims for which accepting and rejecting give a claim different labels, those first that move most
 * positions, then most claims. Each is tried both ways and taken back, which costs what the two judgements reach.
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
