import type { Box } from "../../claims/model/index.ts";
import { gutter } from "./fit-treemap.ts";
import { fillColumns } from "./fill-columns.ts";
import type { Part } from "./part.ts";
import { margin, phoneWidth } from "./sizes.ts";

/** The least width of a tile beside others, about 24 letters of a question's name; px. */
export const leastWidth = 188;

export interface TileKind<T> {
  readonly heightOf: (tile: T, width: number) => number;
  readonly place: (tile: T, box: Box) => Part;
}

/** Places tiles in as many columns as the viewport has room for, as far down as they need. Every column ends where the longest does. */
export function columnsOfTiles<T>(
  tiles: readonly T[],
  { heightOf, place }: TileKind<T>,
  viewportWidth: number,
  top: number,
): { readonly parts: readonly Part[]; readonly bottom: number } {
  const inner = viewportWidth - 2 * margin + gutter;
  const most = viewportWidth < phoneWidth ? 1 : Math.floor(inner / (leastWidth + gutter));
  const columns = Math.min(most, tiles.length);
  const width = Math.floor(inner / columns) - gutter;
  const heights = tiles.map((tile) => heightOf(tile, width));
  const { spots, height } = fillColumns(heights, columns, gutter);
  const lowest = new Map(spots.map(({ column }, index) => [column, index]));
  const parts = tiles.map((tile, index) => {
    const { column = 0, y = 0 } = spots[index] ?? {};
    const tall = lowest.get(column) === index ? height - y : (heights[index] ?? 0);
    return place(tile, { x: margin + column * (width + gutter), y: top + y, width, height: tall });
  });
  return { parts, bottom: top + height + gutter };
}
