/** A list of numbers for each of many keys, in two arrays: those of `key` are `items[starts[key]]` up to `items[starts[key + 1]]`, exclusive. */
export interface PackedLists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Lists the places of `values` under each of their keys, in order. */
export function packLists<T>(keys: number, values: readonly T[], keysOf: (value: T) => readonly number[]): PackedLists {
  const starts = new Int32Array(keys + 1);
  for (const value of values) for (const key of keysOf(value)) add(starts, key + 1, 1);
  for (let key = 0; key < keys; key += 1) add(starts, key + 1, at(starts, key));
  const items = new Int32Array(at(starts, keys));
  const next = starts.slice();
  for (const [place, value] of values.entries()) for (const key of keysOf(value)) items[add(next, key, 1) - 1] = place;
  return { starts, items };
}

/** The number at a place that is known to be in the array. */
export function at(array: Int32Array, place: number): number {
  return array[place] ?? 0;
}

/** Adds to the number at a place and returns the sum. */
export function add(array: Int32Array, place: number, by: number): number {
  const sum = (array[place] ?? 0) + by;
  array[place] = sum;
  return sum;
}
