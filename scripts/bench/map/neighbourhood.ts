import type { MapQuestion } from "../../../src/map/map-data.ts";
import type { Id } from "../../../src/claims/model/index.ts";

/** The path to a claim from its question, its direct replies, and the other ends of its cross-links. */
export function neighbourhood({ id, claims }: MapQuestion, place: number): readonly Id[] {
  const path: Id[] = [];
  for (let claim = claims[place]; claim; claim = claims[claim.parent]) path.push(claim.id);
  const replies = claims.filter(({ parent }) => parent === place).map((claim) => claim.id);
  const linked = (claims[place]?.links ?? []).map(({ end }) => end.id);
  return [...new Set([id, ...path, ...replies, ...linked])];
}
