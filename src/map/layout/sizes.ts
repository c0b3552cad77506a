import type { TextStyle } from "../text/set-text.ts";

/** The smallest type on the map; px. */
export const leastType = 12;

/** Between the edge of the viewport and the content; px. */
export const margin = 8;

/** A viewport narrower than this has one column; px. */
export const phoneWidth = 600;

/** Secondary text: counts, holders, notes. */
export const soft: TextStyle = { fontSize: 12, fontWeight: 400, lineHeight: 16 };

/** A text style. The line height is `leading` times the font size, in whole pixels. */
export function style(fontSize: number, fontWeight: TextStyle["fontWeight"], leading = 1.22): TextStyle {
  return { fontSize, fontWeight, lineHeight: Math.round(fontSize * leading) };
}

/** A scaled size, rounded to half a pixel. */
export function sized(least: number, scale: number): number {
  return Math.round(least * scale * 2) / 2;
}
