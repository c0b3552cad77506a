import type { MapBox } from "../map-box.ts";
import { paintBranches } from "./paint-branches.ts";
import { paintCard, type Brush } from "./paint-card.ts";
import { paintGround, paintTextures } from "./paint-ground.ts";
import { paintLayer } from "./paint-layer.ts";
import type { Palette } from "./palette.ts";
import type { Scene } from "./scene.ts";
import { textOpacity } from "./text-opacity.ts";

/** A picture of the whole map without the cards that are painted over it: `leastRank` and greater ones. */
export interface Backdrop {
  readonly picture: HTMLCanvasElement;
  readonly leastRank: number;
}

/** Pixels of the picture: more than two windows, and twelve megabytes. */
const pixels = 3_000_000;

/** It is enlarged so much at most: nothing in it has edges that would blur sooner. */
const enlargement = 1.4;

/**
 * What is seen of a large map from afar are thousands of boxes that nobody can read: too many to paint at every step of a
 * zoom, so they are painted once, in small. Answers with the picture for a scale, in pixels of the canvas and of the
 * screen a map unit; null where the map is small or the eye near.
 */
export function backdropPainter(scene: Scene): (palette: Palette, fine: number, scale: number) => Backdrop | null {
  const { countries, size } = scene.atlas;
  const isLarge = [...countries.values()].some(({ textures }) => textures.length > 0);
  const own = Math.sqrt(pixels / (size.width * size.height));
  const positions = [...scene.atlas.cards.values()].filter(({ rank }) => rank === 1);
  const smallestPosition = Math.min(...positions.map(({ fontSize }) => fontSize));
  const known = new WeakMap<Palette, readonly Backdrop[]>();

  return (palette, fine, scale) => {
    if (!isLarge || fine > own * enlargement) return null;
    // Both at once, lest the second one be painted in the middle of a zoom.
    const pictures = known.get(palette) ?? [1, 2].map((leastRank) => paintBackdrop(scene, palette, own, leastRank));
    known.set(palette, pictures);
    const positionsAreBars = textOpacity(smallestPosition * scale) === 0;
    return pictures[positionsAreBars ? 0 : 1] ?? null;
  };
}

/** With cards from `leastRank` on, as they look from afar. */
function paintBackdrop({ atlas, layers, signs }: Scene, palette: Palette, scale: number, leastRank: number): Backdrop {
  const picture = document.createElement("canvas");
  picture.width = Math.ceil(atlas.size.width * scale);
  picture.height = Math.ceil(atlas.size.height * scale);
  const context = picture.getContext("2d", { alpha: false });
  if (context === null) return { picture, leastRank };
  context.scale(scale, scale);
  // Its type can't be read.
  const brush: Brush = { context, palette, signs, scale: scale / 100 };
  const countries = [...atlas.countries.values()];
  paintGround(brush, countries, atlas.size);
  for (const layer of layers) if (layer.shape === "path") paintLayer({ ...brush, scale }, layer, atlas.size, 1);
  for (const country of countries) {
    paintTextures(brush, country, 1);
    paintBranches({ ...brush, scale }, country, 1);
    for (const card of country.cards) if (card.rank >= leastRank) paintCard(brush, card, 1);
  }
  return { picture, leastRank };
}

/** Paints the part of the picture that is shown. */
export function paintPicture({ context }: Brush, picture: HTMLCanvasElement, size: MapBox, opacity: number): void {
  context.globalAlpha = opacity;
  context.drawImage(picture, 0, 0, size.width, size.height);
}
