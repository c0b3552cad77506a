import type { StanceKind } from "../claims/model/index.ts";
import type { Within } from "./find-entries.ts";
import { eachNumber } from "./deltas.ts";
import { keepOnly } from "./keep-only.ts";
import type { Index } from "./open-index.ts";

export interface Holder {
  readonly id: string;
  readonly name: string;
}

/** The people with a stance on a claim in the given part of the map, by family name. */
export async function holders(index: Index, within: Within): Promise<readonly Holder[]> {
  const area = await keepOnly(index, null, within);
  const { people } = await index.filters();
  return people.flatMap(([id, name, ...lists]) => {
    const claims = new Set<number>();
    for (const list of lists) eachNumber(list, (number) => area[number] === 1 && claims.add(number));
    return claims.size === 0 ? [] : [{ id, name }];
  });
}

/** A person's stances, by the number of the claim. If there are several on one claim, `rejects` counts before `concedes` before `asserts`. */
export async function stancesOf(index: Index, person: string): Promise<ReadonlyMap<number, StanceKind>> {
  const { people } = await index.filters();
  const stances = new Map<number, StanceKind>();
  const [, , asserts = [], concedes = [], rejects = []] = people.find(([id]) => id === person) ?? ["", ""];
  eachNumber(asserts, (number) => stances.set(number, "asserts"));
  eachNumber(concedes, (number) => stances.set(number, "concedes"));
  eachNumber(rejects, (number) => stances.set(number, "rejects"));
  return stances;
}
