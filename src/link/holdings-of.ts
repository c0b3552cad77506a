import type { ClaimRecord, Holding, Id } from "../model/index.ts";
import { group } from "./group.ts";

/** The stances of each person, in the order of claims and of their files. Those on retired claims are left out. */
export function holdingsOf(claims: readonly ClaimRecord[]): ReadonlyMap<Id, readonly Holding[]> {
  return group(
    claims.flatMap(({ id, stances }) => stances.map((stance) => [stance.person.value, { claim: id, stance }] as const)),
  );
}
