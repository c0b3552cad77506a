import type { MapClaim, MapQuestion } from "../../src/map/map-data.ts";
import type { Id } from "../../src/claims/model/index.ts";

/** The part of a question that has its touched claims, the paths to them and their direct replies. */
export function touchedPart(question: MapQuestion, touched: ReadonlySet<Id>): MapQuestion {
  const { claims } = question;
  const kept = new Set<number>();
  claims.forEach(({ id, parent }, place) => {
    if (touched.has(claims[parent]?.id ?? "")) kept.add(place);
    if (touched.has(id)) for (let at = place; at >= 0; at = claims[at]?.parent ?? -1) kept.add(at);
  });
  const places = claims.flatMap((_, place) => (kept.has(place) ? [place] : []));
  const newPlace = new Map(places.map((place, index) => [place, index]));
  return {
    ...question,
    claims: places.flatMap((place): MapClaim[] => {
      const claim = claims[place];
      if (!claim) return [];
      const jointly = claim.jointly.flatMap((premise) => newPlace.get(premise) ?? []);
      return [{ ...claim, parent: newPlace.get(claim.parent) ?? -1, jointly }];
    }),
  };
}
