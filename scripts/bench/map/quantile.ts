/** A quantile of the numbers, `part` from 0 (least) to 1 (greatest); NaN for an empty list. */
export function quantile(numbers: readonly number[], part: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * part)] ?? NaN;
}
