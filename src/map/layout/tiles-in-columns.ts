import type { Box } from "../../claims/model/index.ts";
import { gutter } from "./fit-treemap.ts";
import { block, debateItem, joinParts, margin, phoneWidth, style } from "./part.ts";
import type { AtlasDebate, AtlasQuestion } from "../map-data.ts";
import { emptyScene, type Item, type Part, type Scene } from "../scene.ts";
import { heightOfText, setText } from "../text/set-text.ts";
import { placeTile, tileHeight, type TileSizes } from "./set-tile.ts";

/** The least width of a tile beside others, about 24 letters of a question's name; px. */
export const leastWidth = 188;

interface TileKind<T> {
  readonly heightOf: (tile: T, width: number) => number;
  readonly place: (tile: T, box: Box) => Partial<Part>;
}

/** Places tiles in as many columns as the viewport has room for, as far down as they need. Every column ends where the longest does. */
export function columnsOfTiles<T>(
  tiles: readonly T[],
  { heightOf, place }: TileKind<T>,
  viewportWidth: number,
  top: number,
): { readonly parts: readonly Partial<Part>[]; readonly bottom: number } {
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

/** Where a block is placed. */
interface Spot {
  readonly column: number;
  readonly y: number;
}

export interface Filled {
  readonly spots: readonly Spot[];
  readonly height: number;
}

/** So often is the height halved towards the least one. */
const rounds = 12;

/**
 * Places blocks of these heights in reading order, down a column and then down the next, as low as that allows. No column is
 * empty if there are enough blocks.
 */
export function fillColumns(heights: readonly number[], columns: number, gap: number): Filled {
  let low = Math.max(0, ...heights);
  let best = fillTo(Infinity, heights, columns, gap);
  for (let round = 0; round < rounds; round += 1) {
    const limit = (low + best.height) / 2;
    const filled = fillTo(limit, heights, columns, gap);
    if ((filled.spots.at(-1)?.column ?? 0) < columns) best = filled;
    else low = limit;
  }
  return best;
}

function fillTo(limit: number, heights: readonly number[], columns: number, gap: number): Filled {
  let [column, next, height] = [0, 0, 0];
  const spots = heights.map((own, index) => {
    const isNeeded = heights.length - index < columns - column;
    if (next > 0 && (isNeeded || next + own > limit)) [column, next] = [column + 1, 0];
    const y = next;
    height = Math.max(height, y + own);
    next += own + gap;
    return { column, y };
  });
  return { spots, height };
}

/** Lays out the atlas as columns of tiles, debate by debate, on a phone as one: taller than the viewport. */
export function stackTiles(debates: readonly AtlasDebate[], width: number, sizes: TileSizes): Scene {
  const kind: TileKind<AtlasQuestion> = {
    heightOf: (question, each) => tileHeight(question, each, sizes),
    place: (question, box) => placeTile(question, box, sizes),
  };
  const parts: Partial<Part>[] = [];
  let y = margin;
  for (const debate of debates) {
    if (debates.length > 1) {
      parts.push({ items: [debateName(debate, margin, y, width - 2 * margin)] });
      y += nameHeight(debate, width - 2 * margin);
    }
    const tiles = columnsOfTiles(debate.questions, kind, width, y);
    parts.push(...tiles.parts);
    y = tiles.bottom + 8;
  }
  return { ...emptyScene, width, height: y, ...joinParts(parts) };
}

const nameStyle = style(17, 700, 1.2);

/** Around a debate's name: at its right, and between it and the tiles; px. */
const [right, below] = [4, 10];

/** The height of a debate's name above its tiles, with the space below it; px. */
export function nameHeight({ title }: AtlasDebate, width: number): number {
  return heightOfText(title, nameStyle, width - right) + below;
}

/** A debate's name above its tiles, a link to its level. */
export function debateName(debate: AtlasDebate, x: number, y: number, width: number): Item {
  const text = setText(debate.title, nameStyle, width - right);
  const size = { width: Math.min(width, text.width + right), height: text.height + below - 4 };
  return debateItem(debate, "frame", { x, y, ...size, texts: [block(text, 2, 1)] });
}
