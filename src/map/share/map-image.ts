import { drawLayers } from "../drawing/draw-scene.ts";
import { shape, type Shape } from "../drawing/shape.ts";
import { layOutAtlas } from "../layout/lay-out-atlas.ts";
import type { AtlasDebate } from "../map-data.ts";
import { light, paintShape } from "../drawing/paint-shape.ts";
import { emptyScene, type Scene } from "../scene.ts";
import { hasShippedLetters } from "../text/wrap-text.ts";
import { fitText, type TextRoom, imageSize, imageText } from "./image-text.ts";

/** The content of the share image of the whole map or of a debate. */
interface MapImage {
  readonly title: string;
  readonly subtitle: string;
  /** "" if `title` is the title of the site. */
  readonly siteTitle: string;
  readonly debates: readonly AtlasDebate[];
}

const margin = 64;
const width = imageSize.width - 2 * margin;
const titleRoom: TextRoom = { width, height: 96, fontSizes: [80, 72, 64, 56, 48, 40], fontWeight: 700, leading: 1.1 };
const subtitleRoom: TextRoom = { width, height: 76, fontSizes: [32, 28], fontWeight: 500, leading: 1.25 };
const siteRoom: TextRoom = { width, height: 34, fontSizes: [26], fontWeight: 700, leading: 1.2 };

/** The map is laid out for a small viewport and scaled up, by the largest of these with which it fits; otherwise it is cropped. */
const scales = [2.4, 2.1, 1.8, 1.5, 1.25] as const;
const inset = 24;

/** Draws the share image of the whole map or of a debate: its title above the atlas. */
export function drawMapImage({ title, subtitle, siteTitle, debates }: MapImage): readonly Shape[] {
  const heading = fitText(title, titleRoom);
  const under = fitText(subtitle, subtitleRoom);
  const top = siteTitle === "" ? 44 : 68;
  const mapTop = Math.round(top + heading.height + 10 + under.height + 26);
  const { scene, scale } = layOutLarge(debates, imageSize.height - mapTop - 14);
  return [
    shape("rect", { ...imageSize, fill: light.page }),
    shape("rect", { y: mapTop, width: imageSize.width, height: imageSize.height - mapTop, fill: light.background }),
    shape(
      "g",
      { transform: `translate(${inset} ${mapTop + 14}) scale(${scale})` },
      drawLayers(scene, { href: () => "", squaresAlone: 0 }).map((each) => paintShape(each)),
    ),
    ...(siteTitle === "" ? [] : [imageText(fitText(siteTitle, siteRoom), margin, 32, light.soft)]),
    imageText(heading, margin, top, light.ink),
    imageText(under, margin, top + heading.height + 10, light.soft),
  ];
}

function layOutLarge(
  debates: readonly AtlasDebate[],
  height: number,
): { readonly scene: Scene; readonly scale: number } {
  let laidOut: Scene = emptyScene;
  let scale: number = scales[0];
  for (scale of scales) {
    laidOut = layOutAtlas(debates, { width: (imageSize.width - 2 * inset) / scale, height: height / scale });
    if (laidOut.height <= height / scale) break;
  }
  return { scene: cropped(laidOut, height / scale - 4), scale };
}

/** Leaves out what the lower edge would cut, except tiles, and texts with letters that the shipped font lacks. */
function cropped(scene: Scene, bottom: number): Scene {
  return {
    ...scene,
    marks: scene.marks.filter(({ form, y, height }) => form === "tile" || y + height < bottom),
    items: scene.items.map((item) => ({
      ...item,
      texts: item.texts.filter(
        ({ y, lines, lineHeight }) =>
          item.y + y + lines.length * lineHeight < bottom && hasShippedLetters(lines.join(" ")),
      ),
    })),
  };
}
