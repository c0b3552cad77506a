import type { Card } from "../model.ts";
import { anchor } from "./anchor.ts";
import { indentation } from "./set-thread.ts";

/** Radius of a branch's corners. */
const bend = 8;

/** From the lower edge of a card down and then into one that stands below it and further to the right. */
export function routeDown(parent: Card, child: Card): string {
  const trunk = child.x - Math.min(indentation, child.x - parent.x) / 2;
  const { y } = anchor(child);
  return path([trunk, parent.y + parent.height], [trunk, y], [child.x, y]);
}

/**
 * From the lower edge of a position down, along its threads' upper edge, and down the gutter of the column in which the
 * head of a thread stands. `gutter` is how far left of the head, `edge` how far below the position.
 */
export function routeAlongEdge(position: Card, head: Card, gutter: number, edge: number): string {
  const { y } = anchor(head);
  const [trunk, bottom, down] = [position.x + gutter, position.y + position.height, head.x - gutter];
  if (Math.abs(down - trunk) < 1) return path([trunk, bottom], [trunk, y], [head.x, y]);
  return path([trunk, bottom], [trunk, bottom + edge], [down, bottom + edge], [down, y], [head.x, y]);
}

type Point = readonly [x: number, y: number];

/** A polyline of horizontal and vertical stretches with rounded corners. */
function path(...points: readonly Point[]): string {
  const [first = [0, 0], ...rest] = points;
  let commands = `M${tenths(first[0])} ${tenths(first[1])}`;
  rest.forEach((corner, index) => {
    const before = points[index] ?? corner;
    const after = rest[index + 1];
    if (!after) {
      commands += line(before, corner);
      return;
    }
    const radius = Math.min(bend, distance(before, corner) / 2, distance(corner, after) / 2);
    commands += line(before, towards(corner, before, radius));
    commands += `Q${pair(corner)} ${pair(towards(corner, after, radius))}`;
  });
  return commands;
}

function line(from: Point, to: Point): string {
  return from[0] === to[0] ? `V${tenths(to[1])}` : `H${tenths(to[0])}`;
}

function distance(a: Point, b: Point): number {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
}

/** The point `units` from `from` in the direction of `to`. */
function towards(from: Point, to: Point, units: number): Point {
  const length = distance(from, to) || 1;
  return [from[0] + ((to[0] - from[0]) * units) / length, from[1] + ((to[1] - from[1]) * units) / length];
}

function pair([x, y]: Point): string {
  return `${tenths(x)} ${tenths(y)}`;
}

function tenths(units: number): number {
  return Math.round(units * 10) / 10;
}
