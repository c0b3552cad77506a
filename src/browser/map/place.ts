import type { MapQuestion } from "../../map/map-data.ts";
import type { MapStore } from "./map-store.ts";

/** Which level is shown, and what of it. */
export type Place =
  | { readonly level: 0 }
  | { readonly level: 1; readonly debate: string }
  | { readonly level: 2; readonly question: string }
  | { readonly level: 3; readonly question: string; readonly claim: string };

/** One level out: from a claim to its question, from a question to its debate, from there to everything. Null where nothing is further out. */
export function outside(place: Place, store: MapStore): Place | null {
  if (place.level === 3) return { level: 2, question: place.question };
  const debate = place.level === 2 ? store.debateOf(place.question) : undefined;
  if (debate && store.atlas.debates.length > 1) return { level: 1, debate: debate.id };
  return place.level === 0 ? null : { level: 0 };
}

export function samePlace(a: Place, b: Place): boolean {
  return a.level === b.level && idOf(a) === idOf(b);
}

/** The id of what a place is about; "" for everything. */
export function idOf(place: Place): string {
  if (place.level === 3) return place.claim;
  return place.level === 2 ? place.question : place.level === 1 ? place.debate : "";
}

/** The place of a claim in its question's list; -1 where the question hasn't it. */
export function claimPlace({ claims }: MapQuestion, id: string): number {
  return claims.findIndex((claim) => claim.id === id);
}
