import type { Box } from "../../claims/model/index.ts";
import { drawMark, markClass } from "../drawing/draw-mark.ts";
import { drawStrip, mergeSquares } from "../drawing/merge-squares.ts";
import { shape, tenths, type Shape } from "../drawing/shape.ts";
import { fillColumns, type Filled } from "../layout/fill-columns.ts";
import { placeStrip, stripHeight } from "../layout/strip.ts";
import type { AtlasQuestion } from "../map-data.ts";
import { light } from "../paint/light-colours.ts";
import { paintShape } from "../paint/paint-shape.ts";
import type { Mark } from "../scene.ts";

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
      paintShape(drawMark({ ...tile, width: box.width / scale, height })),
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

function fillLanes({ positions }: AtlasQuestion, lanes: number, perRow: number): Filled {
  const heights = positions.map(({ marks }) => stripHeight(marks.length, stripWidth(perRow), strip));
  return fillColumns(heights, lanes, rowGap);
}

function placeMarks(question: AtlasQuestion, { lanes, perRow }: Plan): readonly Mark[] {
  const { spots } = fillLanes(question, lanes, perRow);
  let next = question.number + 1;
  return question.positions.flatMap((position, index) => {
    const { side } = strip;
    const { column = 0, y: top = 0 } = spots[index] ?? {};
    const x = padding + column * (indent + stripWidth(perRow) + padding);
    const y = padding + top;
    const dot: Mark = {
      ...tile,
      kind: "position",
      form: "dot",
      number: next,
      x,
      y,
      width: side,
      height: side,
    };
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
