import type { AtlasDebate } from "../map-data.ts";
import { emptyScene, type Scene, type Viewport } from "../scene.ts";
import { arrangeTiles, columnsFor, placeTiles, type Arranged } from "./lay-out-tiles.ts";
import { margin, phoneWidth, style } from "./part.ts";
import { wordsTile, type WordsSizes } from "./set-words-tile.ts";

/** The least and the greatest width of a tile; px. */
const [narrowest, widest] = [256, 640];

/** The least width of a lane of positions. Only tiles wider than the widest, of which there are too few to fill the viewport, have several. */
const leastLane = 340;

/** Sizes to try, the largest first. */
const tries: readonly WordsSizes[] = [
  [30, 24, 16, 22],
  [26, 21, 14, 18],
  [23, 19, 12, 15],
  [20, 17, 10, 13],
  [19, 16, 10, 12],
  [18, 15, 9, 11],
  [17, 14, 9, 9],
  [16, 13, 8, 7],
  [15, 12, 7, 5],
].map(([title = 15, position = 12, side = 7, gap = 5]) => ({
  title: style(title, 600, 1.2),
  position: style(position, 400, 1.2),
  strip: { side, gap: side > 8 ? 2 : 1 },
  gap,
  lanes: 1,
}));

/** Lays out level 1: the questions of one debate as tiles, with each position in words. It may be taller than the viewport. */
export function layOutDebate(debate: AtlasDebate, viewport: Viewport): Scene {
  return { ...(layOutWords([debate], viewport) ?? emptyScene), level: 1 };
}

/** Lays out the questions of several debates in words, in columns; null if there are none. */
export function layOutWords(debates: readonly AtlasDebate[], viewport: Viewport): Scene | null {
  const questions = debates.flatMap((debate) => debate.questions);
  if (questions.length === 0) return null;
  const inner = viewport.width - 2 * margin;
  const isPhone = viewport.width < phoneWidth;
  const tried = isPhone ? [1] : columnsFor(questions.length, inner, narrowest, widest);
  let lowest: { readonly arranged: Arranged; readonly lanes: number } | null = null;
  for (const sizes of isPhone ? tries.slice(-3, -2) : tries)
    for (const columns of tried)
      for (let lanes = 1; lanes <= Math.max(1, Math.floor(inner / columns / leastLane)); lanes += 1) {
        const arranged = arrangeTiles(debates, columns, inner, wordsTile({ ...sizes, lanes }));
        if (arranged.height + 2 * margin <= viewport.height) return placeTiles(arranged, viewport);
        if (lowest === null || arranged.height < lowest.arranged.height) lowest = { arranged, lanes };
      }
  const sizes = tries.at(-2);
  if (!lowest || !sizes || isPhone) return lowest && placeTiles(lowest.arranged, viewport);
  // A level that is scrolled anyway gets type that is easy to read.
  const most = tried.at(-1) ?? 1;
  return placeTiles(arrangeTiles(debates, most, inner, wordsTile({ ...sizes, lanes: lowest.lanes })), viewport);
}
