import type { Within } from "./answer.ts";
import { eachNumber } from "./deltas.ts";
import { keepOnly } from "./keep-only.ts";
import type { Index } from "./open-index.ts";

export interface Holder {
  readonly id: string;
  readonly name: string;
  /** How many claims there are on which they take a stance. */
  readonly claims: number;
}

/** Who takes a stance on a claim of the given part of the map, in the order of their family names. */
export async function holders(index: Index, within: Within): Promise<readonly Holder[]> {
  const area = await keepOnly(index, null, within);
  const { people } = await index.filters();
  return people.flatMap(([id, name, deltas]) => {
    let claims = 0;
    eachNumber(deltas, (number) => (claims += area[number] ?? 0));
    return claims === 0 ? [] : [{ id, name, claims }];
  });
}
