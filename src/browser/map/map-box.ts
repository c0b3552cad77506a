/** A box on the map, in map units. */
export interface MapBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The least box around all of `boxes`. */
export function around(boxes: readonly MapBox[]): MapBox {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The point in the middle of a box, as a box without size. */
export function middleOf({ x, y, width, height }: MapBox): MapBox {
  return { x: x + width / 2, y: y + height / 2, width: 0, height: 0 };
}

export function contains(outer: MapBox, inner: MapBox): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

export function overlap(one: MapBox, other: MapBox): boolean {
  return (
    one.x <= other.x + other.width &&
    other.x <= one.x + one.width &&
    one.y <= other.y + other.height &&
    other.y <= one.y + one.height
  );
}

/** The box with a margin around it, as a part of its sides. */
export function enlarge({ x, y, width, height }: MapBox, part: number): MapBox {
  return {
    x: x - width * part,
    y: y - height * part,
    width: width * (1 + 2 * part),
    height: height * (1 + 2 * part),
  };
}
