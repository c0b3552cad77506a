import type { Box, Role } from "../../claims/model/index.ts";
import { mapWords } from "../../words/browser.ts";
import { shape, type Shape, tenths } from "../drawing/shape.ts";
import { drawSign, drawMark, markClass, drawStrip, mergeSquares } from "../drawing/draw-mark.ts";
import { positionMark, questionMark, style } from "../layout/part.ts";
import type { AtlasQuestion } from "../map-data.ts";
import { light, roleColours, paintShape } from "../drawing/paint-shape.ts";
import { setText } from "../text/set-text.ts";
import { fitText, type TextRoom, imageSize, imageText } from "./image-text.ts";
import { fillColumns, type Filled } from "../layout/fill-columns.ts";
import { placeStrip, stripHeight } from "../layout/set-strip.ts";
import type { Mark } from "../scene.ts";

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

/** Squares as in the atlas; they are scaled up. */
const strip = { side: 10, gap: 4 };

/** From a dot to its strip; between positions; around everything. */
const [indent, rowGap, padding] = [17, 8, 14];

/** The least number of squares in a row, and the most positions that are below each other whatever their strips. */
const [fewest, mostInLane] = [4, 12];

/**
 * Draws a question's tile without text: a dot and a strip for each position, as large as fits the box, centred. `focus` is
 * the number of the claim to mark; -1 for none.
 */
export function drawPlace(question: AtlasQuestion, box: Box, focus: number): readonly Shape[] {
  if (question.positions.length === 0) return [];
  const plans = Array.from({ length: Math.ceil(question.positions.length / mostInLane) }, (_, index) =>
    planOf(question, index + 1, box),
  );
  const plan = plans.reduce((best, other) => (other.scale > best.scale ? other : best));
  const { scale, height } = plan;
  const marks = placeMarks(question, plan);
  const marked = marks.find(({ number }) => number === focus);
  const place = `translate(${tenths(box.x)} ${tenths(box.y + (box.height - height * scale) / 2)}) scale(${Math.round(scale * 1000) / 1000})`;
  return [
    shape("g", { transform: place }, [
      paintShape(drawMark(questionMark(0, { x: 0, y: 0, width: box.width / scale, height }))),
      ...drawMarks(marks),
      ...(marked ? drawFocus(marked) : []),
    ]),
  ];
}

/** How a tile is divided: strips in lanes, each with so many squares in a row. */
interface Plan {
  readonly lanes: number;
  readonly perRow: number;
  readonly scale: number;
  readonly height: number;
}

/** With so many lanes, the fewest squares in a row with which the tile is no taller than the box. */
function planOf(question: AtlasQuestion, lanes: number, { width, height: most }: Box): Plan {
  for (let perRow = fewest; ; perRow += 1) {
    const scale = width / (2 * padding + lanes * (indent + stripWidth(perRow)) + (lanes - 1) * padding);
    const height = 2 * padding + fillLanes(question, lanes, perRow).height;
    if (height * scale <= most) return { lanes, perRow, scale, height };
  }
}

/** The width of a strip with `perRow` squares in a row. */
function stripWidth(perRow: number): number {
  return perRow * (strip.side + strip.gap) - strip.gap;
}

function fillLanes({ positions }: AtlasQuestion, lanes: number, perRow: number): Filled {
  const heights = positions.map(({ marks }) => stripHeight(marks.length, stripWidth(perRow), strip));
  return fillColumns(heights, lanes, rowGap);
}

function placeMarks(question: AtlasQuestion, { lanes, perRow }: Plan): readonly Mark[] {
  const { spots } = fillLanes(question, lanes, perRow);
  let next = question.number + 1;
  return question.positions.flatMap((position, index) => {
    const { column = 0, y: top = 0 } = spots[index] ?? {};
    const x = padding + column * (indent + stripWidth(perRow) + padding);
    const y = padding + top;
    const dot = positionMark(next, x, y, strip.side);
    const squares = placeStrip(position, next + 1, { x: x + indent, y, width: stripWidth(perRow) }, strip);
    next += 1 + position.marks.length;
    return [dot, ...squares];
  });
}

/** A frame around the claim's own mark. */
function drawFocus(mark: Mark): readonly Shape[] {
  const { kind, x, y, width } = mark;
  const frame = (by: number): Shape["attributes"] => ({
    ...{ x: tenths(x - by), y: tenths(y - by), width: tenths(width + 2 * by), height: tenths(width + 2 * by) },
    rx: tenths(kind === "position" ? width / 2 + by : 1.5 + by),
  });
  return [
    shape("rect", { ...frame(3), fill: light.ink }),
    shape("rect", { ...frame(1.7), fill: light.paper }),
    ...drawMarks([mark]),
  ];
}

function drawMarks(marks: readonly Mark[]): readonly Shape[] {
  const { alone, merged } = mergeSquares(marks, markClass, 0);
  return [...alone.map(drawMark), ...merged.map(drawStrip)].map((each) => paintShape(each));
}
