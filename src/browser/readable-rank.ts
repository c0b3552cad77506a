/** Type that is worth drawing, in screen pixels; below it a card is a quiet bar. */
export const worthDrawing = 5.5;

/** Type that is drawn in full ink; between the two it is faint, so that text comes and goes softly. */
export const easyToRead = 7.5;

/** The deepest rank whose type is at least so many screen pixels high at `scale` pixels a map unit; questions always count. */
export function readableRank(typeByRank: readonly number[], scale: number, pixels: number): number {
  return typeByRank.findLastIndex((size, rank) => rank === 0 || size * scale >= pixels);
}
