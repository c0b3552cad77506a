import { drawLayers, type SceneDrawing, drawBracket } from "../drawing/draw-scene.ts";
import { shape, tenths, type Shape } from "../drawing/shape.ts";
import { style } from "../layout/part.ts";
import { light, paintShape } from "../drawing/paint-shape.ts";
import type { Scene } from "../scene.ts";
import { widthOfText, type TextStyle } from "../text/set-text.ts";
import { mapWords } from "../../words/browser.ts";
import { capHeight, drawPort } from "../drawing/draw-item.ts";
import { drawSign } from "../drawing/draw-mark.ts";
import { bracket } from "../layout/routes.ts";
import type { Role } from "../../claims/model/index.ts";

/** The frame around a printed map; points. */
interface Frame {
  readonly width: number;
  /** The height of the title. */
  readonly head: number;
  /** The font size of the legend. */
  readonly legend: number;
}

/** A millimetre, in points. */
const millimetre = 72 / 25.4;

export const sheetMargin = 15 * millimetre;

/** An A0 sheet in landscape format, without its margins; points. */
export const sheet = { width: 1159 * millimetre, height: 811 * millimetre };

const foot = 17 * millimetre;

export const sheetFrame: Frame = { width: sheet.width, head: 34 * millimetre, legend: 20 };

/** The aspect ratio of the map on a sheet: width by height. */
export const mapShape = sheet.width / (sheet.height - sheetFrame.head - foot);

/** Draws a scene as wide as its frame, with the title above and the legend below: painted, from the origin on. */
export function drawSheet(
  scene: Scene,
  imprint: Pick<Imprint, "title" | "note">,
  href: SceneDrawing["href"],
  frame: Frame,
): { readonly drawing: Shape; readonly height: number } {
  const { width, head } = frame;
  const scale = scaleIn(frame, scene);
  const mapHeight = scene.height * scale;
  const legend = drawLegend(head + mapHeight + frame.legend * 0.6, width, frame.legend);
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
export const scaleIn = ({ width }: Frame, scene: Scene): number => width / Math.max(1, scene.width);

/** Draws the title and the note on one line, in smaller type if they are too long for `width`. */
function drawTitle({ title, note }: Pick<Imprint, "title" | "note">, { width, head }: Frame): readonly Shape[] {
  const gap = head * 0.3;
  const whole = widthOfText(title, style(head * 0.6, 700)) + gap + widthOfText(note, style(head * 0.2, 400));
  const fit = Math.min(1, width / whole);
  const large = style(head * 0.6 * fit, 700);
  const small = style(head * 0.2 * fit, 400);
  const noteX = widthOfText(title, large) + gap * fit;
  return [drawLine(title, 0, head * 0.66, large, "ink"), drawLine(note, noteX, head * 0.66, small, "soft")];
}

function drawLine(
  words: string,
  x: number,
  y: number,
  { fontSize, fontWeight }: TextStyle,
  tone: "ink" | "soft",
): Shape {
  const font = { "font-size": tenths(fontSize), "font-weight": fontWeight };
  return shape("text", { class: tone, x: tenths(x), y: tenths(y), ...font }, words);
}

/** A sign of the map, its name and its meaning, in the words of the key on the map page. */
interface LegendEntry {
  /** Drawn around the origin, for 12 px type. */
  readonly symbol: readonly Shape[];
  readonly name: string;
  readonly meaning: string;
}

const sign = (role: Role, ring = false): readonly Shape[] => [drawSign({ role, ring, x: 0, y: 0, radius: 7 })];
const port = { x: -11, y: -8, width: 22, height: 16, text: "2", fontSize: 12 };

function legendEntries(): readonly LegendEntry[] {
  const { legend } = mapWords;
  return [
    { symbol: sign("position"), ...legend.position },
    { symbol: sign("reason"), ...legend.reason },
    { symbol: sign("objection"), ...legend.objection },
    { symbol: sign("rebuttal"), ...legend.rebuttal },
    { symbol: sign("objection", true), ...legend.unanswered },
    { symbol: [drawBracket({ key: "", path: bracket(3, -6, 6) })], ...legend.linkedReasons },
    { symbol: [shape("g", { class: "port" }, drawPort(port))], ...legend.crossLinks },
  ];
}

/** Draws the legend in lines of at most `width`, from `y` down. */
export function drawLegend(
  y: number,
  width: number,
  fontSize: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const lineHeight = fontSize * 1.7;
  const [plain, bold] = [style(fontSize, 400), style(fontSize, 600)];
  const [symbolWidth, space, gap] = [fontSize * 1.9, fontSize * 0.4, fontSize * 2.2];
  let [left, top] = [0, 0];
  const shapes = legendEntries().flatMap(({ symbol, name, meaning }) => {
    const nameEnd = symbolWidth + widthOfText(name, bold) + space;
    const own = nameEnd + widthOfText(meaning, plain);
    if (left > 0 && left + own > width) [left, top] = [0, top + lineHeight];
    const at = left;
    const middle = y + top + lineHeight / 2;
    left += own + gap;
    const baseline = middle + (fontSize * capHeight) / 2;
    const place = `translate(${tenths(at + fontSize * 0.8)} ${tenths(middle)}) scale(${Math.round((fontSize / 12) * 1000) / 1000})`;
    return [
      shape("g", { transform: place }, symbol),
      drawLine(name, at + symbolWidth, baseline, bold, "ink"),
      drawLine(meaning, at + nameEnd, baseline, plain, "ink"),
    ];
  });
  return { shapes, height: top + lineHeight };
}

/** The metadata of a printed map. */
export interface Imprint {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** The date of the newest change on the map (ISO 8601); "" if it is unknown. */
  readonly date: string;
  /** The address of the map, and its date or version. */
  readonly note: string;
}
