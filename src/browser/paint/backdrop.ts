import type { MapBox } from "../map/map-box.ts";
import { paintBranches } from "./paint-branches.ts";
import { paintCard, type Brush } from "./paint-card.ts";
import { paintGround, paintTextures } from "./paint-ground.ts";
import { paintLayer } from "./paint-layer.ts";
import type { Palette } from "./palette.ts";
import type { Scene } from "./scene.ts";
import { textOpacity } from "./text-opacity.ts";

/** Pixels of the picture: more than two windows, and twelve megabytes. */
const pixels = 3_000_000;

/** Where its pixels would be larger than so many of the canvas's, there is less to paint than it has. */
const largest = 0.85;

/** Cards of this rank and finer ones are in the picture. */
export const rankOfBackdrop = 1;

/**
 * What is seen of a large map from afar are thousands of boxes and bars that nobody can read: too many to paint at every
 * step of a zoom, so they are painted once, in small, without the questions. Answers with the picture for a scale, in
 * pixels of the canvas and of the screen a map unit; null where the map is small or the eye near.
 */
export function backdropPainter(
  scene: Scene,
): (palette: Palette, fine: number, scale: number) => HTMLCanvasElement | null {
  const { countries, cards, size } = scene.atlas;
  const isLarge = [...countries.values()].some(({ textures }) => textures.length > 0);
  const own = Math.sqrt(pixels / (size.width * size.height));
  const largestType = Math.max(...[...cards.values()].filter(({ rank }) => rank >= 1).map(({ fontSize }) => fontSize));
  const pictures = new WeakMap<Palette, HTMLCanvasElement>();

  return (palette, fine, scale) => {
    if (!isLarge || fine > own * largest || textOpacity(largestType * scale) > 0) return null;
    const picture = pictures.get(palette) ?? paintBackdrop(scene, palette, own);
    pictures.set(palette, picture);
    return picture;
  };
}

function paintBackdrop({ atlas, layers, signs }: Scene, palette: Palette, scale: number): HTMLCanvasElement {
  const picture = document.createElement("canvas");
  picture.width = Math.ceil(atlas.size.width * scale);
  picture.height = Math.ceil(atlas.size.height * scale);
  const context = picture.getContext("2d", { alpha: false });
  if (context === null) return picture;
  context.scale(scale, scale);
  const brush: Brush = { context, palette, signs, scale, width: picture.width };
  const countries = [...atlas.countries.values()];
  paintGround(brush, countries, atlas.size);
  for (const layer of layers) if (layer.shape === "path") paintLayer(brush, layer, atlas.size, 1);
  for (const country of countries) {
    paintTextures(brush, country, 1);
    paintBranches(brush, country, 1);
    // From afar, not even the largest type can be read.
    for (const card of country.cards)
      if (card.rank >= rankOfBackdrop) paintCard({ ...brush, scale: scale / 100 }, card, 1);
  }
  return picture;
}

/** Paints the part of the picture that is shown. */
export function paintPicture({ context }: Brush, picture: HTMLCanvasElement, size: MapBox, opacity: number): void {
  context.globalAlpha = opacity;
  context.drawImage(picture, 0, 0, size.width, size.height);
}
