import type { Claim } from "../../claims/model/index.ts";

/** Whether a claim cites a source: for itself, for a stance or in its explanation. */
export function citesSource({ uses, stances, explanation }: Claim): boolean {
  return uses.length + stances.length + (explanation?.citations.length ?? 0) > 0;
}
