import { drawLayers, type SceneDrawing } from "../drawing/draw-scene.ts";
import { shape, tenths, type Shape } from "../drawing/shape.ts";
import { style } from "../layout/sizes.ts";
import { light } from "../paint/light-colours.ts";
import { paintShape } from "../paint/paint-shape.ts";
import type { Scene } from "../scene.ts";
import { widthOfText } from "../text/set-text.ts";
import { drawLegend } from "./draw-legend.ts";
import type { Imprint } from "./imprint.ts";
import { millimetre } from "./millimetre.ts";

/** The frame around a printed map; points. */
export interface Frame {
  readonly width: number;
  /** The height of the title. */
  readonly head: number;
  /** The font size of the legend. */
  readonly legend: number;
}

export const sheetMargin = 15 * millimetre;

/** An A0 sheet in landscape format, without its margins; points. */
export const sheet = { width: 1159 * millimetre, height: 811 * millimetre };

const foot = 17 * millimetre;

export const sheetFrame: Frame = { width: sheet.width, head: 34 * millimetre, legend: 20 };

/** The aspect ratio of the map on a sheet: width by height. */
export const mapShape = sheet.width / (sheet.height - sheetFrame.head - foot);

/** A map in its frame. */
export interface Sheet {
  /** Painted, with its upper left corner at the origin. */
  readonly drawing: Shape;
  readonly height: number;
}

/** Draws a scene as wide as its frame, with the title above and the legend below. */
export function drawSheet(
  scene: Scene,
  imprint: Pick<Imprint, "title" | "note">,
  href: SceneDrawing["href"],
  frame: Frame,
): Sheet {
  const { width, head } = frame;
  const scale = scaleIn(frame, scene);
  const mapHeight = scene.height * scale;
  const legend = drawLegend(0, head + mapHeight + frame.legend * 0.6, width, frame.legend);
  const map = { transform: `translate(0 ${tenths(head)}) scale(${Math.round(scale * 10_000) / 10_000})` };
  const drawing = shape("g", {}, [
    ...drawTitle(imprint, frame),
    shape("rect", { y: tenths(head), width: tenths(width), height: tenths(mapHeight), fill: light.background }),
    shape("g", map, drawLayers(scene, { href })),
    ...legend.shapes,
  ]);
  return { drawing: paintShape(drawing), height: head + mapHeight + frame.legend * 0.6 + legend.height };
}

/** The scale of a scene in the frame; points per px. */
export function scaleIn({ width }: Frame, scene: Scene): number {
  return width / Math.max(1, scene.width);
}

/** Draws the title and the note on one line, in smaller type if they are too long for `width`. */
function drawTitle({ title, note }: Pick<Imprint, "title" | "note">, { width, head }: Frame): readonly Shape[] {
  const gap = head * 0.3;
  const whole = widthOfText(title, style(head * 0.6, 700)) + gap + widthOfText(note, style(head * 0.2, 400));
  const fit = Math.min(1, width / whole);
  const large = style(head * 0.6 * fit, 700);
  const small = style(head * 0.2 * fit, 400);
  const noteX = widthOfText(title, large) + gap * fit;
  const text = (words: string, x: number, { fontSize, fontWeight }: typeof large, tone: string): Shape =>
    shape(
      "text",
      { class: tone, x: tenths(x), y: tenths(head * 0.66), "font-size": tenths(fontSize), "font-weight": fontWeight },
      words,
    );
  return [text(title, 0, large, "ink"), text(note, noteX, small, "soft")];
}
