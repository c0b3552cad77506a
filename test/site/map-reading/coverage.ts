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

function share(boxes: readonly Box[], stage: Box): number {
  return unionArea(boxes, stage) / (stage.width * stage.height);
}

/** The area of the union of boxes inside a frame: where boxes overlap, the area counts once. */
export function unionArea(boxes: readonly Box[], frame: Box): number {
  const inside = boxes.flatMap((box) => clipped(box, frame));
  const edges = [...new Set(inside.flatMap(({ y, height }) => [y, y + height]))].sort((a, b) => a - b);
  return edges.reduce((sum, top, index) => {
    const bottom = edges[index + 1] ?? top;
    const across = inside.filter(({ y, height }) => y <= top && y + height >= bottom);
    return sum + (bottom - top) * unionLength(across);
  }, 0);
}

function clipped(box: Box, frame: Box): readonly Box[] {
  const [x, y] = [Math.max(box.x, frame.x), Math.max(box.y, frame.y)];
  const width = Math.min(box.x + box.width, frame.x + frame.width) - x;
  const height = Math.min(box.y + box.height, frame.y + frame.height) - y;
  return width > 0 && height > 0 ? [{ x, y, width, height }] : [];
}

/** The length of the union of the boxes' horizontal extents. */
function unionLength(boxes: readonly Box[]): number {
  let [sum, end] = [0, -Infinity];
  for (const { x, width } of boxes.toSorted((a, b) => a.x - b.x)) {
    sum += Math.max(0, x + width - Math.max(x, end));
    end = Math.max(end, x + width);
  }
  return sum;
}
