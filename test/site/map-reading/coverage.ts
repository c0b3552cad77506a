import type { Box } from "../../../src/claims/model/index.ts";
import { leastType } from "../../../src/map/layout/part.ts";
import { textLines } from "./faults.ts";
import type { Screen, ScreenItem } from "./screen.ts";

/** The part of the window, 0 to 1, that is farther than 12 px, the gap between two columns, from all cards, headings, texts and the detail. */
export function emptyShareBeyondGap(screen: Screen): number {
  return 1 - share(contents(screen).map(grown), screen.stage);
}

/** The part of the window, 0 to 1, that lines of legible text cover. */
export function textShare(screen: Screen): number {
  return share(
    textLines(screen).filter(({ fontSize }) => fontSize >= leastType),
    screen.stage,
  );
}

function contents({ items, notes, detail }: Screen): readonly Box[] {
  return [...items.flatMap(covers), ...notes, ...(detail ? [detail] : [])];
}

/** px. */
const gap = 12;

function grown({ x, y, width, height }: Box): Box {
  return { x: x - gap, y: y - gap, width: width + 2 * gap, height: height + 2 * gap };
}

/** The box of a title or heading is as wide as its level or tile, so only its words count. */
function covers(item: ScreenItem): readonly Box[] {
  return item.form === "title" || item.form === "heading" ? item.texts.flat() : [item];
}

/** The part of a window's points that are in a box, of one point in each square of 4 px. */
function share(boxes: readonly Box[], stage: Box): number {
  const [columns, rows] = [Math.floor(stage.width / 4), Math.floor(stage.height / 4)];
  const inside = new Set<number>();
  const first = (from: number): number => Math.max(0, Math.ceil(from / 4));
  for (const { x, y, width, height } of boxes)
    for (let row = first(y - stage.y); row < Math.min(rows, (y - stage.y + height) / 4); row += 1)
      for (let column = first(x - stage.x); column < Math.min(columns, (x - stage.x + width) / 4); column += 1)
        inside.add(row * columns + column);
  return inside.size / (columns * rows);
}
