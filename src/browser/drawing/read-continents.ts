import { around, type MapBox } from "../map/map-box.ts";
import type { Layer } from "./read-layers.ts";

/** The ground of one debate and its name. */
export interface MapContinent {
  readonly name: string;
  readonly box: MapBox;
}

/** Debates stand beside each other, each with its name at the left above its countries. */
export function readContinents(layers: readonly Layer[], countries: Iterable<MapBox>): readonly MapContinent[] {
  const names = layers
    .filter(({ group, shape }) => group === "continents" && shape === "text")
    .flatMap(({ lines }) => lines)
    .toSorted((a, b) => a.x - b.x);
  const grounds = [...countries];
  return names.flatMap(({ text, x }, index) => {
    const next = names[index + 1]?.x ?? Infinity;
    // A country may begin a little left of the name.
    const own = grounds.filter((box) => box.x + box.width / 2 > x && box.x + box.width / 2 < next);
    return own.length > 0 ? [{ name: text, box: around(own) }] : [];
  });
}
