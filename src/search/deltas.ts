import type { Deltas } from "./format.ts";

/** Increasing whole numbers as steps from one to the next. */
export function deltasOf(numbers: readonly number[]): Deltas {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

/** Calls `visit` with each of the numbers: nothing is unpacked that isn't used. */
export function eachNumber(deltas: Deltas, visit: (number: number) => unknown): void {
  let number = 0;
  for (const step of deltas) visit((number += step));
}
