import { clamp } from "../map/clamp.ts";

/** Type of so many screen pixels can't be read at all, … */
const hopeless = 6;

/** … and of so many, easily. Between the two it comes and goes softly. */
const easy = 8.5;

/** Type that is worth reading, in screen pixels: cards of it are links, and the keyboard meets them. */
export const worthReading = 7;

/** Bars that stand for text are there in full up to so many screen pixels, and gone before it can be read: both at once would look struck out. */
const bars = { full: 5, gone: 6.6 };

/** How strongly text is drawn, from 0 to 1, whose type is so many screen pixels high. */
export function textOpacity(pixels: number): number {
  return clamp((pixels - hopeless) / (easy - hopeless), 0, 1);
}

/** How strongly the quiet bars are drawn that stand for such text. */
export function barOpacity(pixels: number): number {
  return clamp((bars.gone - pixels) / (bars.gone - bars.full), 0, 1);
}
