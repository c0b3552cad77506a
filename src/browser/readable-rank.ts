/** Smallest type that is worth drawing, in screen pixels; below it a card is a quiet bar. */
const worthDrawing = 5.5;

/** The deepest rank whose type can be read at `scale` pixels a map unit; questions always are. */
export function readableRank(typeByRank: readonly number[], scale: number): number {
  return typeByRank.findLastIndex((size, rank) => rank === 0 || size * scale >= worthDrawing);
}
