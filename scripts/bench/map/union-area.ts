import type { Box } from "../../../src/claims/model/index.ts";

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
