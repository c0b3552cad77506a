import type { Box, Card, Id, Picture, Shape } from "../model.ts";
import { colours, roleColours } from "./colours.ts";
import { drawLand, type Land } from "./draw-land.ts";
import { drawSign } from "./draw-sign.ts";
import { fitText, type TextMeasure, type TextRoom } from "./fit-text.ts";

/** The size that Open Graph's readers ask for, in pixels. */
export const imageSize = { width: 1200, height: 630 };

/** What the image of a question or claim says. */
export interface CardContent {
  readonly kind: Card["kind"];
  /** The name of its kind, as a reader reads it. */
  readonly kindName: string;
  readonly unanswered: boolean;
  readonly sentence: string;
  /** One quieter sentence under it: the question that a claim stands under. "" for none. */
  readonly under: string;
  readonly siteTitle: string;
  /** The country of its question, and which of its cards is the place to mark; null for a question's own. */
  readonly land: Land;
  readonly focus: Id | null;
}

/** What the image of the whole map or of one debate says. */
export interface MapContent {
  readonly title: string;
  readonly subtitle: string;
  /** "" where the title is the site's own. */
  readonly siteTitle: string;
  readonly land: Land;
}

const margin = 64;
const panel: Box = { x: 856, y: 0, width: imageSize.width - 856, height: imageSize.height };
const landWindow: Box = { x: panel.x + 26, y: 36, width: panel.width - 52, height: panel.height - 72 };
const sentenceRoom: TextRoom = {
  width: panel.x - 2 * margin + 16,
  height: 322,
  fontSizes: [62, 58, 54, 50, 46, 42, 38, 34, 30],
  fontWeight: 700,
  lineHeight: 1.13,
};
const underRoom: TextRoom = {
  width: sentenceRoom.width,
  height: 68,
  fontSizes: [25],
  fontWeight: 500,
  lineHeight: 1.3,
};

/** The image of a question or claim: its kind and sentence, what it stands under, and its place on the map. */
export function composeCard(content: CardContent, measure: TextMeasure): Picture {
  const { kind, kindName, unanswered, sentence, under, siteTitle, land, focus } = content;
  // The ring around the sign of an unanswered objection begins where the text does.
  const signX = margin + (unanswered ? 30 : 21);
  const kicker = { x: signX + (unanswered ? 46 : 36), baseline: 102, fontSize: 32, fontWeight: 700 };
  return picture([
    { kind: "box", ...panel, colour: colours.sea },
    ...drawLand(land, landWindow, "middle", focus),
    ...drawSign(kind, unanswered, signX, 91, 21),
    { kind: "text", ...kicker, text: kindName, colour: roleColours[kind] },
    ...(unanswered ? drawUnanswered(kicker.x + measure.width(kindName, 700) * kicker.fontSize + 24, measure) : []),
    ...textBlock(sentence, sentenceRoom, 148, colours.ink, measure),
    ...textBlock(under, underRoom, 490, colours.inkSoft, measure),
    siteLine(siteTitle, measure),
  ]);
}

/** The image of the whole map, or of one debate: its title over the land. */
export function composeMap({ title, subtitle, siteTitle, land }: MapContent, measure: TextMeasure): Picture {
  const width = imageSize.width - 2 * margin;
  const titleRoom: TextRoom = {
    width,
    height: 104,
    fontSizes: [88, 76, 66, 56, 46, 40],
    fontWeight: 700,
    lineHeight: 1.1,
  };
  const subtitleRoom: TextRoom = { width, height: 80, fontSizes: [32, 28], fontWeight: 500, lineHeight: 1.25 };
  const sea: Box = { x: 0, y: 286, width: imageSize.width, height: imageSize.height - 286 };
  return picture([
    { kind: "box", ...sea, colour: colours.sea },
    ...drawLand(land, { ...sea, x: margin / 2, y: sea.y + 30, width: sea.width - margin }, "top", null),
    ...(siteTitle
      ? textBlock(
          siteTitle,
          { ...subtitleRoom, height: 40, fontSizes: [28], fontWeight: 700 },
          34,
          colours.inkSoft,
          measure,
        )
      : []),
    ...textBlock(title, titleRoom, siteTitle ? 76 : 52, colours.ink, measure),
    ...textBlock(subtitle, subtitleRoom, 184, colours.inkSoft, measure),
  ]);
}

function picture(shapes: readonly Shape[]): Picture {
  return { ...imageSize, ground: colours.paper, shapes };
}

/** A text set as large as its room allows, its first line's top at `top`. */
function textBlock(text: string, room: TextRoom, top: number, colour: string, measure: TextMeasure): readonly Shape[] {
  if (text === "") return [];
  const { lines, fontSize } = fitText(text, room, measure);
  return lines.map((line, index) => ({
    kind: "text",
    text: line,
    x: margin,
    baseline: Math.round(top + fontSize * (0.86 + index * room.lineHeight)),
    fontSize,
    fontWeight: room.fontWeight,
    colour,
  }));
}

function siteLine(title: string, measure: TextMeasure): Shape {
  const room: TextRoom = { width: sentenceRoom.width, height: 28, fontSizes: [22], fontWeight: 700, lineHeight: 1.2 };
  const text = fitText(title, room, measure).lines[0] ?? "";
  return { kind: "text", text, x: margin, baseline: 592, fontSize: 22, fontWeight: 700, colour: colours.ink };
}

/** The word as a badge, as on the pages. */
function drawUnanswered(x: number, measure: TextMeasure): readonly Shape[] {
  const text = "unanswered";
  const fontSize = 25;
  const width = Math.ceil(measure.width(text, 600) * fontSize) + 28;
  return [
    { kind: "box", x: Math.round(x), y: 70, width, height: 42, colour: colours.unansweredGround },
    { kind: "text", text, x: Math.round(x) + 14, baseline: 99, fontSize, fontWeight: 600, colour: colours.unanswered },
  ];
}
