import type { Box } from "../../model/index.ts";
import { drawMark, markClass } from "../drawing/draw-mark.ts";
import { drawStrip, mergeSquares } from "../drawing/merge-squares.ts";
import { shape, tenths, type Shape } from "../drawing/shape.ts";
import { placeStrip, stripHeight } from "../layout/strip.ts";
import type { AtlasQuestion } from "../map-data.ts";
import { light } from "../paint/light-colours.ts";
import { paintShape } from "../paint/paint-shape.ts";
import type { Mark } from "../scene.ts";

/** Squares as in the atlas; they are scaled up. */
const strip = { side: 10, gap: 4 };

/** From a dot to its strip; between positions; around everything. */
const [indent, rowGap, padding] = [17, 8, 14];

/** The least number of squares in a row. */
const fewest = 4;

/**
 * Draws a question's tile without text: a dot and a strip for each position, as large as fits the box, centred. `focus` is
 * the number of the claim to mark; -1 for none.
 */
export function drawPlace(question: AtlasQuestion, box: Box, focus: number): readonly Shape[] {
  if (question.positions.length === 0) return [];
  let perRow = fewest;
  while (heightOf(question, perRow) * scaleAt(perRow, box) > box.height) perRow += 1;
  const [scale, height] = [scaleAt(perRow, box), heightOf(question, perRow)];
  const marks = placeMarks(question, perRow);
  const marked = marks.find(({ number }) => number === focus);
  const place = `translate(${tenths(box.x)} ${tenths(box.y + (box.height - height * scale) / 2)}) scale(${Math.round(scale * 1000) / 1000})`;
  return [
    shape("g", { transform: place }, [
      paintShape(drawMark({ ...tile, width: box.width / scale, height })),
      ...drawMarks(marks),
      ...(marked ? drawFocus(marked) : []),
    ]),
  ];
}

/** The width of a strip with `perRow` squares in a row. */
function stripWidth(perRow: number): number {
  return perRow * (strip.side + strip.gap) - strip.gap;
}

function scaleAt(perRow: number, { width }: Box): number {
  return width / (2 * padding + indent + stripWidth(perRow));
}

const tile: Mark = {
  key: "",
  kind: "question",
  form: "tile",
  number: 0,
  ring: false,
  x: 0,
  y: 0,
  width: 0,
  height: 0,
};

function heightOf({ positions }: AtlasQuestion, perRow: number): number {
  const rows = positions.map(({ marks }) => stripHeight(marks.length, stripWidth(perRow), strip));
  return 2 * padding + rows.reduce((sum, height) => sum + height + rowGap, -rowGap);
}

function placeMarks({ number, positions }: AtlasQuestion, perRow: number): readonly Mark[] {
  let next = number + 1;
  let y = padding;
  return positions.flatMap((position) => {
    const { side } = strip;
    const dot: Mark = {
      ...tile,
      kind: "position",
      form: "dot",
      number: next,
      x: padding,
      y,
      width: side,
      height: side,
    };
    const squares = placeStrip(position, next + 1, { x: padding + indent, y, width: stripWidth(perRow) }, strip);
    next += 1 + position.marks.length;
    y += stripHeight(position.marks.length, stripWidth(perRow), strip) + rowGap;
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
