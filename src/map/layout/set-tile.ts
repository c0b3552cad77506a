import type { Box } from "../../claims/model/index.ts";
import { mapWords } from "../../words/browser.ts";
import { claimCount, type AtlasPosition, type AtlasQuestion, markedClaim } from "../map-data.ts";
import { keyOf, type Mark, type TextBlock } from "../scene.ts";
import { heightOfText, setText, type TextStyle } from "../text/set-text.ts";
import { block, type Part, soft } from "./part.ts";

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
export function placeTile(question: AtlasQuestion, box: Box, sizes: TileSizes): Part {
  const { id, sentence, number } = question;
  const inner = box.width - 2 * padding;
  const title = setText(sentence, sizes.title, inner);
  const counts = setText(countsOf(question), soft, inner);
  const texts: readonly TextBlock[] = [
    block(title, padding, padding - 2),
    block(counts, padding, padding + title.height, "soft"),
  ];
  const marks: Mark[] = [{ key: keyOf.question(number), kind: "question", form: "tile", number, ring: false, ...box }];
  const { side } = sizes.strip;
  const { lanes, each } = lanesOf(question, inner, sizes);
  const width = each - indent;
  let next = number + 1;
  lanes.forEach((lane, at) => {
    const x = box.x + padding + at * each;
    let y = box.y + padding + title.height + counts.height + 8;
    for (const position of lane) {
      const key = keyOf.claim(next);
      marks.push(
        { key, kind: "position", form: "dot", number: next, ring: false, x, y, width: side, height: side },
        ...placeStrip(position, next + 1, { x: x + indent, y, width }, sizes.strip),
      );
      next += 1 + position.marks.length;
      y += stripHeight(position.marks.length, width, sizes.strip) + sizes.rowGap;
    }
  });
  const item = { key: keyOf.question(number), id, kind: "question", form: "tile", number, name: sentence } as const;
  return { marks, items: [{ ...item, ...box, texts, sign: null, port: null, fold: null }] };
}

/** The sizes of a strip of squares; px. */
export interface StripSizes {
  /** The side of a square. */
  readonly side: number;
  /** Between squares, and between rows of them. */
  readonly gap: number;
}

/** The number of rows of a strip of `count` squares at a width. */
function stripRows(count: number, width: number, { side, gap }: StripSizes): number {
  const each = Math.max(1, Math.floor((width + gap) / (side + gap)));
  return Math.max(1, Math.ceil(count / each));
}

export function stripHeight(count: number, width: number, sizes: StripSizes): number {
  return stripRows(count, width, sizes) * (sizes.side + sizes.gap) - sizes.gap;
}

/** Places a square for each claim below a position, in reading order, row by row. */
export function placeStrip(
  { marks }: Pick<AtlasPosition, "marks">,
  firstNumber: number,
  { x, y, width }: Omit<Box, "height">,
  { side, gap }: StripSizes,
): readonly Mark[] {
  const each = Math.max(1, Math.floor((width + gap) / (side + gap)));
  return [...marks].map((letter, index) => {
    const { role, unanswered } = markedClaim(letter);
    return {
      key: keyOf.claim(firstNumber + index),
      kind: role,
      form: "square",
      number: firstNumber + index,
      ring: unanswered,
      x: x + (index % each) * (side + gap),
      y: y + Math.floor(index / each) * (side + gap),
      width: side,
      height: side,
    };
  });
}
