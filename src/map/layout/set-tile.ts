import type { Box } from "../../claims/model/index.ts";
import { mapWords } from "../../words/browser.ts";
import { claimCount, type AtlasPosition, type AtlasQuestion, markedClaim } from "../map-data.ts";
import { keyOf, type Mark, type Part } from "../scene.ts";
import { heightOfText, setText, type TextStyle } from "../text/set-text.ts";
import { block, positionMark, questionItem, questionMark, soft, type Column } from "./part.ts";

/** The sizes of a tile of the atlas. */
export interface TileSizes {
  readonly title: TextStyle;
  readonly strip: StripSizes;
  /** Between two strips; px. */
  readonly rowGap: number;
}

const padding = 11;

/** From a dot to its strip; px. */
const indent = 15;

/** A question of more positions than this has its strips in several lanes if they are short enough. */
const mostInLane = 12;

/** The strips of a question, lane after lane, in a tile with this much room. */
function lanesOf(
  { positions }: AtlasQuestion,
  inner: number,
  { strip }: TileSizes,
): { readonly lanes: readonly (readonly AtlasPosition[])[]; readonly each: number } {
  const longest = Math.max(1, ...positions.map(({ marks }) => marks.length)) * (strip.side + strip.gap);
  const wanted = Math.ceil(positions.length / mostInLane);
  const count = Math.max(1, Math.min(wanted, Math.floor(inner / (2 * indent + longest))));
  const length = Math.ceil(positions.length / count);
  const lanes = Array.from({ length: count }, (_, lane) => positions.slice(lane * length, (lane + 1) * length));
  return { lanes, each: inner / count };
}

function marksHeight(question: AtlasQuestion, inner: number, sizes: TileSizes): number {
  const { lanes, each } = lanesOf(question, inner, sizes);
  const { strip, rowGap } = sizes;
  const heights = lanes.map((lane) =>
    lane.reduce((sum, { marks }) => sum + stripHeight(marks.length, each - indent, strip) + rowGap, -rowGap),
  );
  return Math.max(0, ...heights);
}

/** How many positions and claims a question has, in words. */
function countsOf(question: AtlasQuestion): string {
  return mapWords.counts.question(question.positions.length, question.elsewhere, claimCount(question));
}

/** The height of a question's tile at a width; px. */
export function tileHeight(question: AtlasQuestion, width: number, sizes: TileSizes): number {
  const inner = width - 2 * padding;
  return (
    2 * padding +
    heightOfText(question.sentence, sizes.title, inner) +
    heightOfText(countsOf(question), soft, inner) +
    10 +
    marksHeight(question, inner, sizes)
  );
}

/** Places a question's tile: its sentence, the number of positions and claims, and a strip per position. */
export function placeTile(question: AtlasQuestion, box: Box, sizes: TileSizes): Partial<Part> {
  const inner = box.width - 2 * padding;
  const title = setText(question.sentence, sizes.title, inner);
  const counts = setText(countsOf(question), soft, inner);
  const texts = [block(title, padding, padding - 2), block(counts, padding, padding + title.height, "soft")];
  const marks = [questionMark(question.number, box)];
  const { lanes, each } = lanesOf(question, inner, sizes);
  const width = each - indent;
  let next = question.number + 1;
  lanes.forEach((lane, at) => {
    const x = box.x + padding + at * each;
    let y = box.y + padding + title.height + counts.height + 8;
    for (const position of lane) {
      marks.push(
        positionMark(next, x, y, sizes.strip.side),
        ...placeStrip(position, next + 1, { x: x + indent, y, width }, sizes.strip),
      );
      next += 1 + position.marks.length;
      y += stripHeight(position.marks.length, width, sizes.strip) + sizes.rowGap;
    }
  });
  return { marks, items: [questionItem(question, "tile", { ...box, texts })] };
}

/** The sizes of a strip of squares; px. */
export interface StripSizes {
  /** The side of a square. */
  readonly side: number;
  /** Between squares, and between rows of them. */
  readonly gap: number;
}

/** The number of squares in a row at a width. */
const squaresIn = (width: number, { side, gap }: StripSizes): number =>
  Math.max(1, Math.floor((width + gap) / (side + gap)));

/** The height of a strip of `count` squares at a width; px. */
export function stripHeight(count: number, width: number, sizes: StripSizes): number {
  const rows = Math.max(1, Math.ceil(count / squaresIn(width, sizes)));
  return rows * (sizes.side + sizes.gap) - sizes.gap;
}

/** Places a square for each claim below a position, in reading order, row by row. */
export function placeStrip(
  { marks }: Pick<AtlasPosition, "marks">,
  firstNumber: number,
  { x, y, width }: Column,
  sizes: StripSizes,
): readonly Mark[] {
  const each = squaresIn(width, sizes);
  const pitch = sizes.side + sizes.gap;
  return [...marks].map((letter, index) => {
    const { role, unanswered } = markedClaim(letter);
    const number = firstNumber + index;
    return {
      ...{ key: keyOf.claim(number), kind: role, form: "square", number, ring: unanswered },
      ...{ x: x + (index % each) * pitch, y: y + Math.floor(index / each) * pitch },
      ...{ width: sizes.side, height: sizes.side },
    };
  });
}
