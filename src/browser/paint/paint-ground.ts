import type { MapCountry } from "../drawing/map-country.ts";
import type { MapBox } from "../map/map-box.ts";
import type { Brush } from "./paint-card.ts";
import { strokeWith } from "./stroke-with.ts";

/** The rounding of a country's corners, in map units. */
const rounding = 20;

/** Paints the sea, and the land of these countries in it. */
export function paintGround(brush: Brush, countries: readonly MapCountry[], shown: MapBox): void {
  const { context, palette, scale } = brush;
  context.globalAlpha = 1;
  context.fillStyle = palette.sea;
  context.fillRect(shown.x, shown.y, shown.width, shown.height);
  strokeWith(brush, palette.land, 1);
  context.fillStyle = palette.land.fill;
  for (const { box } of countries) {
    const { x, y, width, height } = box;
    context.beginPath();
    context.roundRect(x, y, width, height, rounding * scale < 1 ? 0 : rounding);
    context.fill();
    if (palette.land.stroke !== "") context.stroke();
  }
}

/** Paints the cards of a country that aren't on the page yet. */
export function paintTextures({ context, palette }: Brush, { textures }: MapCountry, opacity: number): void {
  context.globalAlpha = opacity;
  for (const { kind, boxes } of textures) {
    context.fillStyle = palette.textures.get(kind) ?? "";
    for (const { x, y, width, height } of boxes) context.fillRect(x, y, width, height);
  }
}
