import type { Ring } from "../model.ts";

/** How much of each pixel a shape covers. */
export interface Coverage {
  /** Adds a polygon. Every ring of a shape counts on: a hole runs the other way round. */
  readonly add: (ring: Ring, scale: number, x: number, y: number) => void;
  /** Calls back for every pixel that is covered, with 0 < cover ≤ 1, and is empty again afterwards. */
  readonly take: (paint: (pixel: number, cover: number) => void) => void;
}

/**
 * Antialiasing by exact signed areas: each edge leaves in each row what the sum from the left makes the covered part of a
 * pixel (R. Levien, “Inside the fastest font renderer in the world”, 2016). Where rings of one turn overlap the sum passes
 * one and is cut there, so that they join.
 */
export function coverage(width: number, height: number): Coverage {
  // Two more than there are pixels: what an edge at the right border leaves belongs to none of them.
  const stride = width + 2;
  const areas = new Float32Array(stride * height);
  let [left, right, top, bottom] = [width, 0, height, 0];
  const within = (x: number): number => Math.min(Math.max(x, 0), width);

  const add = (place: number, area: number): void => void (areas[place] = (areas[place] ?? 0) + area);

  /** What an edge from `from` to `to` adds in the row that begins at `start`, of which it takes `part` (negative upwards). */
  const addToRow = (start: number, from: number, to: number, part: number): void => {
    const first = Math.floor(from);
    const last = Math.ceil(to);
    left = Math.min(left, first);
    right = Math.max(right, last);
    if (last <= first + 1) {
      const middle = (from + to) / 2 - first;
      add(start + first, part * (1 - middle));
      add(start + first + 1, part * middle);
      return;
    }
    const slope = 1 / (to - from);
    let before = 0;
    for (let pixel = first; pixel < last; pixel += 1) {
      const enters = Math.max(from, pixel);
      const leaves = Math.min(to, pixel + 1);
      // Of this pixel, what lies right of the edge inside it and what the edge has passed already.
      const passed = (enters - from) * slope;
      const here = (leaves - enters) * slope * (pixel + 1 - (enters + leaves) / 2);
      add(start + pixel, part * (passed + here - before));
      before = passed + here;
    }
    add(start + last, part * (1 - before));
  };

  const addEdge = (fromX: number, fromY: number, toX: number, toY: number): void => {
    if (fromY === toY) return;
    const turn = fromY < toY ? 1 : -1;
    const [startX, startY, endX, endY] = turn === 1 ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
    const slope = (endX - startX) / (endY - startY);
    const firstRow = Math.max(0, Math.floor(startY));
    const endRow = Math.min(height, Math.ceil(endY));
    top = Math.min(top, firstRow);
    bottom = Math.max(bottom, endRow);
    for (let row = firstRow; row < endRow; row += 1) {
      const rowStart = Math.max(row, startY);
      const rowEnd = Math.min(row + 1, endY);
      const a = within(startX + (rowStart - startY) * slope);
      const b = within(startX + (rowEnd - startY) * slope);
      addToRow(row * stride, Math.min(a, b), Math.max(a, b), (rowEnd - rowStart) * turn);
    }
  };

  return {
    add: (ring, scale, x, y) => {
      const at = (index: number): number => (ring[index % ring.length] ?? 0) * scale;
      for (let index = 0; index < ring.length; index += 2)
        addEdge(x + at(index), y + at(index + 1), x + at(index + 2), y + at(index + 3));
    },
    take: (paint) => {
      const end = Math.min(width, right + 1);
      for (let row = top; row < bottom; row += 1) {
        let sum = 0;
        for (let pixel = left; pixel < end; pixel += 1) {
          sum += areas[row * stride + pixel] ?? 0;
          const cover = Math.min(1, Math.abs(sum));
          if (cover > 0) paint(row * width + pixel, cover);
        }
        areas.fill(0, row * stride + left, row * stride + right + 2);
      }
      [left, right, top, bottom] = [width, 0, height, 0];
    },
  };
}
