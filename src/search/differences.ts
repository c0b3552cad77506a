/** Numbers that increase, as the first one and the differences: they compress well. */
export function differences(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** The numbers again. */
export function sums(steps: readonly number[]): readonly number[] {
  let number = 0;
  return steps.map((step) => (number += step));
}
