/** The value below which so much of the numbers lies, `part` from 0 to 1; NaN for none. */
export function quantile(numbers: readonly number[], part: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * part)] ?? NaN;
}
