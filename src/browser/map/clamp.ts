/** The value, or the end of the range that it lies beyond; `least` where the range is empty. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
