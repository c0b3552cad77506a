import type { Ground, Ink, TextBlock } from "../scene.ts";
import type { SetText } from "../text/set-text.ts";

/** Background shapes and texts that are placed together. */
export interface Part {
  readonly grounds: readonly Ground[];
  readonly inks: readonly Ink[];
}

export function joinParts(parts: readonly Part[]): Part {
  return { grounds: parts.flatMap(({ grounds }) => grounds), inks: parts.flatMap(({ inks }) => inks) };
}

/** Moves items by an offset. */
export function moved<T extends { readonly x: number; readonly y: number }>(
  items: readonly T[],
  x: number,
  y: number,
): readonly T[] {
  return items.map((item) => ({ ...item, x: item.x + x, y: item.y + y }));
}

export function movedPart({ grounds, inks }: Part, x: number, y: number): Part {
  return { grounds: moved(grounds, x, y), inks: moved(inks, x, y) };
}

/** Places a text. */
export function block(text: SetText, x: number, y: number, tone: TextBlock["tone"] = "ink"): TextBlock {
  return { ...text, x, y, tone };
}
