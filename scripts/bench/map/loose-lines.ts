import type { Box } from "../../../src/model/index.ts";
import type { Point, Screen, Stroke } from "./screen.ts";

/** So near to a card or another line, a line ends at it; px. */
const near = 3;

/** Lines with an end that is at no card, heading or other line; each in words. */
export function looseLines({ items, strokes }: Screen): readonly string[] {
  return strokes.flatMap((stroke) =>
    [stroke.start, stroke.end].flatMap((end) =>
      items.some((item) => isNear(end, item)) || strokes.some((other) => other !== stroke && meets(end, other))
        ? []
        : [`a line (${stroke.kind}) ends at ${Math.round(end.x)}, ${Math.round(end.y)}, where nothing is`],
    ),
  );
}

/** Lines that cross the window with neither end in it. */
export function endlessLines({ stage, strokes }: Screen): number {
  return strokes.filter(({ box, start, end }) => overlaps(box, stage) && !isNear(start, stage) && !isNear(end, stage))
    .length;
}

/** A rail is met anywhere along it, since branches come down from it. */
function meets(point: Point, { kind, box, start, end }: Stroke): boolean {
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
