import type { Mark, Item, TextBlock } from "../scene.ts";
import type { SetText, TextStyle } from "../text/set-text.ts";

/** Marks and items that are placed together. */
export interface Part {
  readonly marks: readonly Mark[];
  readonly items: readonly Item[];
}

export function joinParts(parts: readonly Part[]): Part {
  return { marks: parts.flatMap(({ marks }) => marks), items: parts.flatMap(({ items }) => items) };
}

/** Moves items by an offset. */
export function moved<T extends { readonly x: number; readonly y: number }>(
  items: readonly T[],
  x: number,
  y: number,
): readonly T[] {
  return items.map((item) => ({ ...item, x: item.x + x, y: item.y + y }));
}

export function movedPart({ marks, items }: Part, x: number, y: number): Part {
  return { marks: moved(marks, x, y), items: moved(items, x, y) };
}

/** Places a text. */
export function block(text: SetText, x: number, y: number, tone: TextBlock["tone"] = "ink"): TextBlock {
  return { ...text, x, y, tone };
}

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
