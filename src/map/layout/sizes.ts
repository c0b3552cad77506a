import type { TextStyle } from "../text/set-text.ts";

/** No type on the map is smaller; px. */
export const leastType = 12;

/** Between the edge of a window and what stands in it. */
export const margin = 8;

/** A window narrower than this shows one column. */
export const phoneWidth = 600;

export const soft: TextStyle = { fontSize: 12, fontWeight: 400, lineHeight: 16 };

/** A style in so many pixels of type, the height of its lines in whole pixels. */
export function style(fontSize: number, fontWeight: TextStyle["fontWeight"], leading = 1.22): TextStyle {
  return { fontSize, fontWeight, lineHeight: Math.round(fontSize * leading) };
}

/** A size that grows with the room there is, to half a pixel. */
export function sized(least: number, scale: number): number {
  return Math.round(least * scale * 2) / 2;
}
