import type { Graph } from "./graph.ts";

/** A graph in typed arrays: labelling a large debate is twenty times as fast as with objects. Steps are numbered as in `Graph`. */
export interface PackedGraph extends Pick<Graph, "claims" | "firstAttack" | "firstUndercut" | "rivals"> {
  /** The number of the steps. */
  readonly steps: number;
  /** By step: its conclusion, and the number of its premises and undercuts together. */
  readonly conclusions: Int32Array;
  readonly sizes: Int32Array;
  readonly premises: PackedLists;
  /** By claim: the steps of which it is a premise. */
  readonly premiseOf: PackedLists;
  /** By claim: how many attacks and how many inferences have it as their conclusion. */
  readonly attacks: Int32Array;
  readonly supports: Int32Array;
  /** By claim: indexes in `rivals`. */
  readonly rivalriesOf: PackedLists;
}

export function packGraph({ claims, firstAttack, firstUndercut, rivals, ...graph }: Graph): PackedGraph {
  const conclusions = Int32Array.from(graph.conclusions);
  const steps = conclusions.length;
  const premises = packLists(graph.lengths, graph.premises);
  const undercuts = countEach(conclusions.subarray(firstUndercut), steps);
  const rivalries = packLists(
    rivals.map(({ length }) => length),
    rivals.flat(),
  );
  return {
    claims,
    firstAttack,
    firstUndercut,
    steps,
    conclusions,
    sizes: undercuts.map((count, step) => count + (graph.lengths[step] ?? 0)),
    premises,
    premiseOf: invertLists(premises, claims.length),
    attacks: countEach(conclusions.subarray(firstAttack, firstUndercut), claims.length),
    supports: countEach(conclusions.subarray(0, firstAttack), claims.length),
    rivals,
    rivalriesOf: invertLists(rivalries, claims.length),
  };
}

/** A list of numbers for each key from 0, in two arrays: `items.slice(starts[key], starts[key + 1])` is the list of `key`. */
interface PackedLists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Packs lists of the given lengths whose items are already concatenated. */
function packLists(lengths: ArrayLike<number>, items: readonly number[]): PackedLists {
  return { starts: startsOf(lengths), items: Int32Array.from(items) };
}

/** The reverse index: for each number from 0 to `keys` (exclusive), the keys that list it, in order. */
export function invertLists({ starts, items }: PackedLists, keys: number): PackedLists {
  const inverted: PackedLists = { starts: startsOf(countEach(items, keys)), items: new Int32Array(items.length) };
  const next = inverted.starts.slice();
  for (let key = 0, place = 0; key + 1 < starts.length; key += 1)
    for (const end = at(starts, key + 1); place < end; place += 1) {
      const item = at(items, place);
      const free = at(next, item);
      inverted.items[free] = key;
      next[item] = free + 1;
    }
  return inverted;
}

function startsOf(lengths: ArrayLike<number>): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (let key = 0; key < lengths.length; key += 1) starts[key + 1] = at(starts, key) + (lengths[key] ?? 0);
  return starts;
}

/** How often each number from 0 to `keys` (exclusive) occurs. */
function countEach(numbers: Int32Array, keys: number): Int32Array {
  const counts = new Int32Array(keys);
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  return counts;
}

/** The list of a key as an array. Copies: not for the innermost loops. */
export function listed({ starts, items }: PackedLists, key: number): readonly number[] {
  return [...items.subarray(at(starts, key), at(starts, key + 1))];
}

/** The number at an index that is known to be in the array. */
export function at(array: Int32Array, place: number): number {
  return array[place] ?? 0;
}

/** Adds to the number at an index and returns the sum. */
export function add(array: Int32Array, place: number, by: number): number {
  const sum = (array[place] ?? 0) + by;
  array[place] = sum;
  return sum;
}
