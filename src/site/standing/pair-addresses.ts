import type { Id } from "../../model/index.ts";
import type { Site } from "../site.ts";
import { pairsOf, type Pair } from "./pairs.ts";

/** A page at /people/<one>/and/<other>/. The page in the other order redirects to it (`moved`). */
export interface PairAddress {
  readonly one: Id;
  readonly other: Id;
  readonly pair: Pair;
  readonly moved: boolean;
}

export function pairAddresses(site: Site): readonly PairAddress[] {
  return pairsOf(site).flatMap((pair) => [
    { one: pair.one, other: pair.other, pair, moved: false },
    { one: pair.other, other: pair.one, pair, moved: true },
  ]);
}
