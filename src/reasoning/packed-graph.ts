import type { Id } from "../claims/model/index.ts";
import type { Graph } from "./graph.ts";
import { at, countEach, packLists, invertLists, type PackedLists } from "./packed-lists.ts";

/** A graph in typed arrays: labelling a large debate is twenty times as fast as with objects. Steps are numbered as in `Graph`. */
export interface PackedGraph {
  readonly claims: readonly Id[];
  readonly steps: number;
  /** Every step from this one on is an attack. */
  readonly firstAttack: number;
  /** By step: its conclusion, and the number of its premises and undercutters together. */
  readonly conclusions: Int32Array;
  readonly sizes: Int32Array;
  /** The premises of a step under 2 × step, its undercutters under 2 × step + 1. */
  readonly ends: PackedLists;
  /** The reverse index: per claim, 2 × step where it is a premise, 2 × step + 1 where it is an undercutter. */
  readonly endOf: PackedLists;
  /** By claim: how many attacks and how many inferences have it as their conclusion. */
  readonly attacks: Int32Array;
  readonly supports: Int32Array;
  readonly rivals: Graph["rivals"];
  /** By claim: indexes in `rivals`. */
  readonly rivalriesOf: PackedLists;
}

export function packGraph({
  claims,
  firstAttack,
  conclusions: conclusionList,
  lengths,
  ends: items,
  rivals,
}: Graph): PackedGraph {
  const conclusions = Int32Array.from(conclusionList);
  const ends = packLists(lengths, items);
  const rivalries = packLists(
    rivals.map(({ length }) => length),
    rivals.flat(),
  );
  return {
    claims,
    steps: conclusionList.length,
    firstAttack,
    conclusions,
    sizes: conclusions.map((_, step) => at(ends.starts, 2 * step + 2) - at(ends.starts, 2 * step)),
    ends,
    endOf: invertLists(ends, claims.length),
    attacks: countEach(conclusions.subarray(firstAttack), claims.length),
    supports: countEach(conclusions.subarray(0, firstAttack), claims.length),
    rivals,
    rivalriesOf: invertLists(rivalries, claims.length),
  };
}
