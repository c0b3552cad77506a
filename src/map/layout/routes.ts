import { path } from "d3";

/** Radius of a branch's corners; px. */
const bend = 5;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A polyline of horizontal and vertical stretches with rounded corners. */
function rounded(points: readonly Point[]): string {
  const line = path();
  const [first, ...rest] = points;
  if (!first) return "";
  line.moveTo(tenths(first.x), tenths(first.y));
  rest.forEach((corner, index) => {
    const before = points[index] ?? corner;
    const after = rest[index + 1];
    if (!after) {
      line.lineTo(tenths(corner.x), tenths(corner.y));
      return;
    }
    const room = Math.min(distance(before, corner), distance(corner, after)) / 2;
    line.arcTo(tenths(corner.x), tenths(corner.y), tenths(after.x), tenths(after.y), Math.min(bend, room));
  });
  return line.toString();
}

/** From the lower edge of a card down, and into one that stands below it and further to the right. `trunk` is how far left of that one. */
export function routeDown(from: Point, to: Point, trunk: number): string {
  return rounded([{ x: to.x - trunk, y: from.y }, { x: to.x - trunk, y: to.y }, to]);
}

/** From a heading's lower edge down to its rail, and along it above the columns of its threads. */
export function routeRail(from: Point, edge: number, end: number): string {
  return rounded([from, { x: from.x, y: edge }, { x: end, y: edge }]);
}

/** A bracket at the left of cards, from the sign of the first to that of the last. */
export function bracket(left: number, top: number, bottom: number): string {
  return rounded([
    { x: left, y: top },
    { x: left - 5, y: top },
    { x: left - 5, y: bottom },
    { x: left, y: bottom },
  ]);
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function tenths(length: number): number {
  return Math.round(length * 10) / 10;
}
