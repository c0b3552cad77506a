import type { Box } from "../../../src/claims/model/index.ts";
import type { Point, Screen, Stroke } from "./screen.ts";

/** A line ends at a card or another line if it is at most this far from it; px. */
const near = 3;

/** Finds lines with a loose end: one at no card, heading or other line. Returns one message for each. */
export function looseLines({ items, strokes }: Screen): readonly string[] {
  return strokes.flatMap((stroke) =>
    [stroke.start, stroke.end].flatMap((end) =>
      items.some((item) => isNear(end, item)) || strokes.some((other) => other !== stroke && endsAt(end, other))
        ? []
        : [`a line (${stroke.kind}) ends at ${Math.round(end.x)}, ${Math.round(end.y)}, where nothing is`],
    ),
  );
}

/** Counts the lines in the window that have both ends outside of it. */
export function endlessLines({ stage, strokes }: Screen): number {
  return strokes.filter(({ box, start, end }) => overlaps(box, stage) && !isNear(start, stage) && !isNear(end, stage))
    .length;
}

/** Branches come down from anywhere along a rail, so a rail has no ends of its own. */
function endsAt(point: Point, { kind, box, start, end }: Stroke): boolean {
  return kind.includes("rail")
    ? isNear(point, box)
    : [start, end].some((other) => isNear(point, { ...other, width: 0, height: 0 }));
}

function isNear({ x, y }: Point, box: Box): boolean {
  return x >= box.x - near && x <= box.x + box.width + near && y >= box.y - near && y <= box.y + box.height + near;
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
