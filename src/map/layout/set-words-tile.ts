import type { AtlasPosition, AtlasQuestion } from "../map-data.ts";
import type { Box } from "../../claims/model/index.ts";
import type { Mark, Part } from "../scene.ts";
import { heightOfText, setText, type TextStyle } from "../text/set-text.ts";
import { fillColumns, type Filled } from "./fill-columns.ts";
import { mostSpread, type TileKind } from "./lay-out-tiles.ts";
import { block, positionItem, positionMark, questionItem, questionMark, soft } from "./part.ts";
import { placeStrip, stripHeight, type StripSizes } from "./set-strip.ts";

/** The sizes of a tile with positions in words. */
export interface WordsSizes {
  readonly title: TextStyle;
  readonly position: TextStyle;
  readonly strip: StripSizes;
  /** Between positions; px. */
  readonly gap: number;
  /** How many positions are side by side. */
  readonly lanes: number;
}

const padding = 12;
const indent = 14;
const belowTitle = 7;
const betweenLanes = 20;

/** Between a position's sentence, its holders and its strip, whose lines of text have 2 px of their own; px. */
const [aboveHolders, aboveStrip] = [2, 4];

/** The tile of a question: its sentence, and each position in words with its holders and its strip. */
export const wordsTile = (sizes: WordsSizes): TileKind => ({
  heightOf: (question, width) => tileHeight(question, width, sizes),
  place: (question, box) => {
    const free = box.height - tileHeight(question, box.width, sizes);
    const spread = Math.floor(Math.max(0, Math.min(mostSpread, free / Math.max(1, question.positions.length))));
    return placeTile(question, box, { ...sizes, gap: sizes.gap + spread });
  },
});

function positionHeight({ sentence, holders, marks }: AtlasPosition, width: number, sizes: WordsSizes): number {
  const strip = marks === "" ? 0 : aboveStrip + stripHeight(marks.length, width, sizes.strip);
  return heightOfText(sentence, sizes.position, width) + aboveHolders + heightOfText(holders, soft, width) + strip;
}

/** Where the positions of a tile are, in lanes of this width, and how high all of them are. */
function packPositions(
  { positions }: AtlasQuestion,
  inner: number,
  sizes: WordsSizes,
): Filled & { readonly each: number } {
  const each = (inner + betweenLanes) / sizes.lanes - betweenLanes;
  const heights = positions.map((position) => positionHeight(position, each - indent, sizes));
  return { ...fillColumns(heights, sizes.lanes, sizes.gap), each };
}

function tileHeight(question: AtlasQuestion, width: number, sizes: WordsSizes): number {
  const inner = width - 2 * padding;
  const title = 2 * padding + heightOfText(question.sentence, sizes.title, inner);
  return question.positions.length === 0 ? title : title + belowTitle + packPositions(question, inner, sizes).height;
}

function placeTile(question: AtlasQuestion, box: Box, sizes: WordsSizes): Partial<Part> {
  const inner = box.width - 2 * padding;
  const { spots, each } = packPositions(question, inner, sizes);
  const room = each - indent;
  const title = setText(question.sentence, sizes.title, inner);
  const marks: Mark[] = [questionMark(question.number, box)];
  const items = [questionItem(question, "tile", { ...box, texts: [block(title, padding, padding - 2)] })];
  let next = question.number + 1;
  question.positions.forEach((position, index) => {
    const { column = 0, y: top = 0 } = spots[index] ?? {};
    const x = box.x + padding + column * (each + betweenLanes);
    const y = box.y + padding + title.height + belowTitle + top;
    const text = setText(position.sentence, sizes.position, room);
    const holders = setText(position.holders, soft, room);
    const holdersTop = text.height + aboveHolders;
    const strip = { x: x + indent, y: y + holdersTop + holders.height + aboveStrip, width: room };
    const dot = Math.min(9, sizes.position.fontSize - 4);
    marks.push(
      positionMark(next, x, y + (sizes.position.lineHeight - dot) / 2, dot),
      ...placeStrip(position, next + 1, strip, sizes.strip),
    );
    const texts = [block(text, indent, 0), block(holders, indent, holdersTop, "soft")];
    const height = positionHeight(position, room, sizes);
    items.push(positionItem(position, next, { x, y, width: each, height, texts }));
    next += 1 + position.marks.length;
  });
  return { marks, items };
}
