import { path } from "d3";
import { tenths } from "../drawing/shape.ts";

/** The corner radius of lines; px. */
const bend = 5;

/** A point of the scene; px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The SVG path of a polyline with rounded corners. */
function rounded(points: readonly Point[]): string {
  const line = path();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "";
  line.moveTo(tenths(first.x), tenths(first.y));
  points.slice(1, -1).forEach((corner, index) => {
    const [before = corner, after = corner] = [points[index], points[index + 2]];
    const room = Math.min(distance(before, corner), distance(corner, after)) / 2;
    line.arcTo(tenths(corner.x), tenths(corner.y), tenths(after.x), tenths(after.y), Math.min(bend, room));
  });
  line.lineTo(tenths(last.x), tenths(last.y));
  return line.toString();
}

/** A line from the lower edge of a card down and to the right, into a lower card. It runs down `trunk` px to the left of that card. */
export function routeDown(from: Point, to: Point, trunk: number): string {
  return rounded([{ x: to.x - trunk, y: from.y }, { x: to.x - trunk, y: to.y }, to]);
}

/** A line from a heading down to its rail at the height `edge`, and along it to `end`. */
export function routeRail(from: Point, edge: number, end: number): string {
  return rounded([from, { x: from.x, y: edge }, { x: end, y: edge }]);
}

/** A bracket to the left of cards, from `top` to `bottom`. */
export function bracket(left: number, top: number, bottom: number): string {
  return rounded([
    { x: left, y: top },
    { x: left - 5, y: top },
    { x: left - 5, y: bottom },
    { x: left, y: bottom },
  ]);
}

/** A curve that leaves and arrives level. d3-shape has it (`curveBumpX`), but a bundle with one of its curves has most of the others. */
export function curveAcross(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2;
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}
