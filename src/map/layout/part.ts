import type { Mark, Item, TextBlock } from "../scene.ts";
import type { SetText } from "../text/set-text.ts";

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
