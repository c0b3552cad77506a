/** A list of numbers for each of many keys, in two arrays: those of `key` are `items[starts[key]]` up to `items[starts[key + 1]]`, exclusive. */
export interface PackedLists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Lists of these lengths, whose numbers lie end to end. */
export function packLists(lengths: ArrayLike<number>, items: readonly number[]): PackedLists {
  return { starts: startsOf(lengths), items: Int32Array.from(items) };
}

/** Lists, for each number from 0 up to `keys`, exclusive, the keys under which it was listed, in order. */
export function turnLists({ starts, items }: PackedLists, keys: number): PackedLists {
  const turned: PackedLists = { starts: startsOf(countEach(items, keys)), items: new Int32Array(items.length) };
  const next = turned.starts.slice();
  for (let key = 0, place = 0; key + 1 < starts.length; key += 1)
    for (const end = at(starts, key + 1); place < end; place += 1) {
      const item = at(items, place);
      const free = at(next, item);
      turned.items[free] = key;
      next[item] = free + 1;
    }
  return turned;
}

function startsOf(lengths: ArrayLike<number>): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (let key = 0; key < lengths.length; key += 1) starts[key + 1] = at(starts, key) + (lengths[key] ?? 0);
  return starts;
}

/** How often each number from 0 up to `keys`, exclusive, occurs. */
export function countEach(numbers: Int32Array, keys: number): Int32Array {
  const counts = new Int32Array(keys);
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  return counts;
}

/** What is listed under a key, for those who don't count microseconds. */
export function listed({ starts, items }: PackedLists, key: number): readonly number[] {
  return [...items.subarray(at(starts, key), at(starts, key + 1))];
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
