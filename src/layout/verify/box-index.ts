import type { Box } from "../../model.ts";

/** Boxes found by where they are. */
export interface BoxIndex<T extends Box> {
  /** Every box whose inside the inside of `box` may meet, in the order in which they were given. */
  readonly near: (box: Box) => readonly T[];
}

/** Map units: a little more than a card. */
const cell = 400;

/** A grid over the plane; each box stands in every cell that it touches. */
export function boxIndex<T extends Box>(boxes: readonly T[]): BoxIndex<T> {
  const cells = new Map<string, Set<T>>();
  for (const box of boxes) {
    for (const key of cellsOf(box)) cells.set(key, (cells.get(key) ?? new Set<T>()).add(box));
  }
  return { near: (box) => [...new Set(cellsOf(box).flatMap((key) => [...(cells.get(key) ?? [])]))] };
}

function cellsOf({ x, y, width, height }: Box): readonly string[] {
  const keys: string[] = [];
  for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column++) {
    for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row++) keys.push(`${column} ${row}`);
  }
  return keys;
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether one box stands wholly inside another, edges included. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
