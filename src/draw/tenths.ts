/** A length as it is written in the drawing: one decimal is finer than any screen shows. */
export function tenths(units: number): number {
  return Math.round(units * 10) / 10;
}
