import type { MapBox } from "./map-box.ts";

/** The part of the window's height that a whole map has to fill for the map to open with all of it. */
const enough = 0.6;

/**
 * What of a map is shown first in a window with this much room: all of it, or, in an upright window, where all of it would be a
 * strip too small to read, its beginning at its whole height.
 */
export function openingBox(size: MapBox, room: { readonly width: number; readonly height: number }): MapBox {
  const width = (size.height * room.width) / room.height;
  return width < size.width * enough ? { ...size, width } : size;
}
