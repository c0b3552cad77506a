import type { Box, Role } from "../../claims/model/index.ts";
import { mapWords } from "../../words/map.ts";
import { shape, type Shape } from "../drawing/shape.ts";
import { drawSign } from "../drawing/sign.ts";
import { style } from "../layout/sizes.ts";
import type { AtlasQuestion } from "../map-data.ts";
import { light, roleColours } from "../paint/light-colours.ts";
import { paintShape } from "../paint/paint-shape.ts";
import { setText } from "../text/set-text.ts";
import { drawPlace } from "./draw-place.ts";
import { fitText, type TextRoom } from "./fit-text.ts";
import { imageSize } from "./image-size.ts";
import { imageText } from "./image-text.ts";

/** The content of the share image of a question or claim. */
export interface CardImage {
  readonly kind: "question" | Role;
  /** The name of its kind, for readers. */
  readonly kindName: string;
  readonly unanswered: boolean;
  readonly sentence: string;
  /** A sentence below it, in lighter type: the question of a claim. */
  readonly under: string;
  readonly siteTitle: string;
  /** The question whose tile is shown beside it; null if it isn't on the map. */
  readonly question: AtlasQuestion | null;
  /** The number of the claim that is marked there; -1 for the image of a question. */
  readonly focus: number;
}

const margin = 64;
const panel: Box = { x: 840, y: 0, width: imageSize.width - 840, height: imageSize.height };
const tileRoom: Box = { x: panel.x + 30, y: 30, width: panel.width - 60, height: panel.height - 60 };
const width = panel.x - 2 * margin + 20;
const sentenceRoom: TextRoom = {
  ...{ width, height: 318, fontWeight: 700, leading: 1.13 },
  fontSizes: [64, 60, 56, 52, 48, 44, 40, 36, 32, 29],
};
const underRoom: TextRoom = { width, height: 72, fontSizes: [26], fontWeight: 500, leading: 1.3 };
const siteRoom: TextRoom = { width, height: 30, fontSizes: [23], fontWeight: 700, leading: 1.2 };

/** Draws the share image of a question or claim: its kind, its sentence, its question, and its place on the map. */
export function drawCardImage(image: CardImage): readonly Shape[] {
  const { sentence, under, siteTitle, question, focus } = image;
  return [
    shape("rect", { ...imageSize, fill: light.page }),
    shape("rect", { ...panel, fill: light.background }),
    ...(question ? drawPlace(question, tileRoom, focus) : []),
    ...drawKind(image),
    imageText(fitText(sentence, sentenceRoom), margin, 138, light.ink),
    imageText(fitText(under, underRoom), margin, 478, light.soft),
    imageText(fitText(siteTitle, siteRoom), margin, 566, light.ink),
  ];
}

/** Draws the sign and the name of the kind, and the badge of an unanswered claim. */
function drawKind({ kind, kindName, unanswered }: CardImage): readonly Shape[] {
  const radius = 22;
  const ring = unanswered && kind !== "question";
  const left = margin + (kind === "question" ? 0 : 2 * radius + (ring ? 34 : 16));
  const name = setText(kindName, style(34, 700), width);
  const sign =
    kind === "question" ? [] : [drawSign({ role: kind, ring, x: margin + radius + (ring ? 10 : 0), y: 92, radius })];
  return [
    ...sign.map((each) => paintShape(each)),
    imageText(name, left, 92 - name.lineHeight / 2, roleColours[kind]),
    ...(ring ? drawBadge(mapWords.card.unanswered, left + name.width + 24) : []),
  ];
}

function drawBadge(words: string, x: number): readonly Shape[] {
  const text = setText(words, style(26, 600), width);
  return [
    shape("rect", { x, y: 70, width: text.width + 30, height: 44, rx: 6, fill: light.unansweredBackground }),
    imageText(text, x + 15, 92 - text.lineHeight / 2, light.unanswered),
  ];
}
