import type { Deltas } from "./format.ts";

/** Delta-encodes increasing integers. */
export function deltasOf(numbers: readonly number[]): Deltas {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

/** Calls `visit` with each number. Makes no array. */
export function eachNumber(deltas: Deltas, visit: (number: number) => unknown): void {
  let number = 0;
  for (const step of deltas) visit((number += step));
}
