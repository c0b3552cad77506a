import type { MapBox } from "./map-box.ts";

/** What decides how large a name is shown. Lengths are map units. */
export interface Name {
  readonly box: MapBox;
  readonly fontSize: number;
  readonly rank: number;
}

/** What a name is shown in. */
export interface Screen {
  /** Screen pixels a map unit. */
  readonly scale: number;
  /** Of the window on the map, in screen pixels. */
  readonly width: number;
}

/**
 * By rank, questions and positions: screen pixels at which their type stops growing, and the size below which it is not
 * held back, in units, so that they stay larger than the reasons below them (which have 22).
 */
const holds = [
  { pixels: 36, units: 40 },
  { pixels: 28, units: 32 },
] as const;

/** In a narrow window type stops growing when its lines take this part of it, but not before it has so many pixels. */
const widest = 0.9;
const leastPixels = 15;

/**
 * How large a card is shown, as a part of what the drawing has. From afar names are large, so that the whole map can be read; to
 * one who has come near enough for reasons they would be as tall as houses. So from a size on that nobody needs larger, a
 * name grows no further: it stays at the foot of its place, over what grows from it.
 */
export function heldPart({ box, fontSize, rank }: Name, { scale, width }: Screen): number {
  const hold = holds[rank];
  if (hold === undefined) return 1;
  const fitting = Math.max(leastPixels, (widest * width * fontSize) / box.width);
  return Math.min(1, Math.max(Math.min(hold.pixels, fitting) / scale, hold.units) / fontSize);
}

/** The part of its place that a card takes. */
export function heldBox(name: Name, screen: Screen): MapBox {
  const part = heldPart(name, screen);
  const { x, y, width, height } = name.box;
  return part === 1 ? name.box : { x, y: y + height * (1 - part), width: width * part, height: height * part };
}
