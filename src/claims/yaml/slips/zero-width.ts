import { areSiblings } from "../../fields/known-keys.ts";
import type { OutlineItem } from "../outline.ts";

/** A character without width, which may be there by accident or stand for a space. */
export const zeroWidth = /[\u200b\u2060\ufeff]/;

/** An item, and how much further right it begins than its characters without width let it appear. */
interface Placed {
  readonly item: OutlineItem;
  readonly shift: number;
}

/**
 * For each item with characters without width in its indentation, the columns that each of them stands for: none or one, if the item
 * fits the lines above with that number only; null if it is not certain.
 */
export function zeroWidths(text: string, items: readonly OutlineItem[]): ReadonlyMap<OutlineItem, 0 | 1 | null> {
  const widths = new Map<OutlineItem, 0 | 1 | null>();
  const above: Placed[] = [];
  for (const item of items) {
    const count = [...text.slice(item.lineStart, item.start)].filter((found) => zeroWidth.test(found)).length;
    const fitting = ([0, 1] as const).filter((width) => count > 0 && fits(item, item.indent + count * width, above));
    const width = fitting.length === 1 ? (fitting[0] ?? null) : null;
    if (count > 0) widths.set(item, width);
    above.push({ item, shift: count * (width ?? 0) });
  }
  return widths;
}

/** Whether an item that begins in a column is below a key or a dash there beside which it can stand. */
function fits({ key, dashes }: OutlineItem, column: number, above: readonly Placed[]): boolean {
  const isEntry = dashes.length > 0;
  for (const { item, shift } of above.toReversed()) {
    if (item.dashes.some((dash) => dash + shift === column)) return isEntry;
    const there = item.column + shift;
    if (item.key === null || there > column) continue;
    return there === column && !isEntry && key !== null && areSiblings(item.key, key);
  }
  return false;
}
