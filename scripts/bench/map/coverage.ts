import { leastType } from "../../../src/map/layout/part.ts";
import type { Box } from "../../../src/claims/model/index.ts";
import type { Screen, ScreenItem } from "./screen.ts";
import { textLines } from "./text-lines.ts";
import { unionArea } from "./union-area.ts";

/** The part of the window, 0 to 1, that no card, heading, text or detail covers. The gaps between cards count as empty. */
export function emptyShare(screen: Screen): number {
  return 1 - share(contents(screen), screen.stage);
}

/** The part of the window, 0 to 1, that is farther from all of these than 12 px, the gap between two columns. */
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
