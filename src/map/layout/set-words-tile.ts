import type { AtlasPosition, AtlasQuestion } from "../map-data.ts";
import { keyOf, type Mark, type Item } from "../scene.ts";
import { heightOfText, setText, widthOfText, type TextStyle } from "../text/set-text.ts";
import { fillColumns, type Filled } from "./tiles-in-columns.ts";
import { block, type Part, soft } from "./part.ts";
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

/** Sets a question's tile at the origin: its sentence, and each position in words with its strip and its holders. */
export function setWordsTile(question: AtlasQuestion, width: number, height: number, sizes: WordsSizes): Part {
  const { id, sentence, number, positions } = question;
  const inner = width - 2 * padding;
  const { spots, each } = packPositions(question, inner, sizes);
  const room = each - indent;
  const title = setText(sentence, sizes.title, inner);
  const box = { x: 0, y: 0, width, height };
  const marks: Mark[] = [{ key: keyOf.question(number), kind: "question", form: "tile", number, ring: false, ...box }];
  const rest = { sign: null, port: null, fold: null } as const;
  const items: Item[] = [
    {
      key: keyOf.question(number),
      id,
      kind: "question",
      form: "tile",
      number,
      name: sentence,
      ...box,
      texts: [block(title, padding, padding - 2)],
      ...rest,
    },
  ];
  let next = number + 1;
  positions.forEach((position, index) => {
    const { column = 0, y: top = 0 } = spots[index] ?? {};
    const x = padding + column * (each + betweenLanes);
    const y = padding + title.height + belowTitle + top;
    const text = setText(position.sentence, sizes.position, room);
    const line = stripLine(position, room, sizes);
    const stripY = text.height + aboveStrip;
    const dot = Math.min(9, sizes.position.fontSize - 4);
    marks.push(
      {
        key: keyOf.claim(next),
        kind: "position",
        form: "dot",
        number: next,
        ring: false,
        x,
        y: y + (sizes.position.lineHeight - dot) / 2,
        width: dot,
        height: dot,
      },
      ...placeStrip(
        position,
        next + 1,
        {
          x: x + indent,
          y: y + stripY + (line.holdersX > 0 ? (soft.lineHeight - sizes.strip.side) / 2 : 0),
          width: room,
        },
        sizes.strip,
      ),
    );
    items.push({
      key: keyOf.claim(next),
      id: position.id,
      kind: "position",
      form: "heading",
      number: next,
      name: position.sentence,
      x,
      y,
      width: each,
      height: positionHeight(position, room, sizes),
      texts: [
        block(text, indent, 0),
        ...(position.holders === ""
          ? []
          : [block(setText(position.holders, soft, room), indent + line.holdersX, stripY + line.holdersY, "soft")]),
      ],
      ...rest,
    });
    next += 1 + position.marks.length;
  });
  return { marks, items };
}
