import type { MapBox } from "../map/map-box.ts";

/** What a window shows of the map: a map unit is `scale` screen pixels, and the map's origin lies at (`x`, `y`) of the window. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Of the window, in screen pixels. */
  readonly width: number;
  readonly height: number;
}

/** The part of the map that is shown. */
export function shownBox({ x, y, scale, width, height }: View): MapBox {
  return { x: -x / scale, y: -y / scale, width: width / scale, height: height / scale };
}
