import type { MapQuestion } from "../../../src/map/map-data.ts";
import type { Id } from "../../../src/model/index.ts";

/** What a claim is read with: its way from the question, what is said for and against it directly, and the other ends of its cross-links. */
export function neighbourhood({ id, claims }: MapQuestion, place: number): readonly Id[] {
  const way: Id[] = [];
  for (let claim = claims[place]; claim; claim = claims[claim.parent]) way.push(claim.id);
  const replies = claims.filter(({ parent }) => parent === place).map((claim) => claim.id);
  const far = (claims[place]?.links ?? []).map(({ end }) => end.id);
  return [...new Set([id, ...way, ...replies, ...far])];
}
