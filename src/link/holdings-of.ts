import type { ClaimRecord, Holding, Id } from "../model/index.ts";
import { group } from "./group.ts";

/** What each person holds, in the order of claims and of their files. Retired claims don't count. */
export function holdingsOf(claims: readonly ClaimRecord[]): ReadonlyMap<Id, readonly Holding[]> {
  return group(
    claims.flatMap(({ id, stances }) => stances.map((stance) => [stance.person.value, { claim: id, stance }] as const)),
  );
}
