/** Type of so many screen pixels can't be read at all, … */
const hopeless = 6;

/** … and of so many, easily. Between the two it comes and goes softly. */
const easy = 8.5;

/** Type that is worth reading, in screen pixels: cards of it are links, and the keyboard meets them. */
export const worthReading = 7;

/** How strongly text is drawn, from 0 to 1, whose type is so many screen pixels high; a quiet bar stands for it as strongly as it is missing. */
export function textOpacity(pixels: number): number {
  return Math.max(0, Math.min(1, (pixels - hopeless) / (easy - hopeless)));
}
