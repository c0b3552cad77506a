import type { Layer } from "../drawing/read-layers.ts";
import { overlap, type MapBox } from "../map/map-box.ts";
import type { Brush } from "./paint-card.ts";
import { strokeWith } from "./stroke-with.ts";
import { textOpacity } from "./text-opacity.ts";

/** Names of debates grow no further than to so many screen pixels, as those of questions do. */
const largestName = 44;

const paths = new WeakMap<object, Path2D>();

/** Paints what is shown of a layer; `strength` is a part of the opacity that its style has. */
export function paintLayer(brush: Brush, layer: Layer, shown: MapBox, strength: number): void {
  const { context, palette, scale } = brush;
  const { fontSize, fontWeight, lines } = layer;
  const ink = palette.ofLayer(layer);
  const visible = layer.paths.filter(({ box }) => overlap(box, shown));
  if (visible.length > 0 && ink.stroke !== "") {
    // One stroke for all, so that crossings aren't darker.
    const all = new Path2D();
    for (const line of visible) all.addPath(pathOf(line));
    strokeWith(brush, ink, ink.opacity * strength);
    context.stroke(all);
  }
  const opacity = ink.opacity * strength * textOpacity(fontSize * scale);
  if (lines.length === 0 || opacity === 0) return;
  context.globalAlpha = opacity;
  context.fillStyle = ink.fill;
  context.font = `${fontWeight} ${Math.min(fontSize, largestName / scale)}px ${palette.fontFamily}`;
  for (const { text, x, y } of lines) context.fillText(text, x, y);
}

function pathOf(line: { readonly path: string }): Path2D {
  const path = paths.get(line) ?? new Path2D(line.path);
  paths.set(line, path);
  return path;
}
