import type { AtlasPosition, AtlasQuestion } from "../map-data.ts";
import type { Box } from "../../claims/model/index.ts";
import type { Mark, Part } from "../scene.ts";
import { heightOfText, setText, widthOfText, type TextStyle } from "../text/set-text.ts";
import { fillColumns, type Filled } from "./tiles-in-columns.ts";
import { block, positionItem, positionMark, questionItem, questionMark, soft } from "./part.ts";
import { placeStrip, stripHeight, type StripSizes } from "./set-tile.ts";

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
const aboveStrip = 3;

/** The line with a strip and the holders: side by side if they fit, otherwise the holders below the strip. */
function stripLine(
  position: AtlasPosition,
  width: number,
  { strip }: WordsSizes,
): { readonly height: number; readonly holdersX: number; readonly holdersY: number } {
  const { marks, holders } = position;
  const full = marks.length * (strip.side + strip.gap);
  const height = marks.length === 0 ? 0 : stripHeight(marks.length, width, strip);
  if (holders === "") return { height, holdersX: 0, holdersY: 0 };
  const beside = full + (full > 0 ? 8 : 0) + widthOfText(holders, soft) <= width;
  if (beside) return { height: Math.max(height, soft.lineHeight), holdersX: full + (full > 0 ? 8 : 0), holdersY: 0 };
  const below = height === 0 ? 0 : height + 2;
  return { height: below + heightOfText(holders, soft, width), holdersX: 0, holdersY: below };
}

function positionHeight(position: AtlasPosition, width: number, sizes: WordsSizes): number {
  const line = stripLine(position, width, sizes);
  return heightOfText(position.sentence, sizes.position, width) + (line.height > 0 ? aboveStrip + line.height : 0);
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

export function wordsTileHeight(question: AtlasQuestion, width: number, sizes: WordsSizes): number {
  const inner = width - 2 * padding;
  const title = 2 * padding + heightOfText(question.sentence, sizes.title, inner);
  return question.positions.length === 0 ? title : title + belowTitle + packPositions(question, inner, sizes).height;
}

/** Places a question's tile: its sentence, and each position in words with its strip and its holders. */
export function placeWordsTile(question: AtlasQuestion, box: Box, sizes: WordsSizes): Partial<Part> {
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
    const line = stripLine(position, room, sizes);
    const stripY = text.height + aboveStrip;
    const strip = {
      x: x + indent,
      y: y + stripY + (line.holdersX > 0 ? (soft.lineHeight - sizes.strip.side) / 2 : 0),
      width: room,
    };
    const dot = Math.min(9, sizes.position.fontSize - 4);
    marks.push(
      positionMark(next, x, y + (sizes.position.lineHeight - dot) / 2, dot),
      ...placeStrip(position, next + 1, strip, sizes.strip),
    );
    const holders = setText(position.holders, soft, room);
    const texts = [
      block(text, indent, 0),
      ...(position.holders === "" ? [] : [block(holders, indent + line.holdersX, stripY + line.holdersY, "soft")]),
    ];
    items.push(
      positionItem(position, next, { x, y, width: each, height: positionHeight(position, room, sizes), texts }),
    );
    next += 1 + position.marks.length;
  });
  return { marks, items };
}
