import type { Box } from "../../claims/model/index.ts";
import { mapWords } from "../../words/browser.ts";
import { claimCount, type AtlasPosition, type AtlasQuestion } from "../map-data.ts";
import { shorten } from "../../text/sentence.ts";
import type { Part, TextBlock } from "../scene.ts";
import { setText, widthOfText, type SetText, type TextStyle } from "../text/set-text.ts";
import { mostSpread, type TileKind } from "./lay-out-tiles.ts";
import { block, joinParts, positionItem, positionMark, questionItem, questionMark, soft } from "./part.ts";
import { placeStrip, stripHeight, type StripSizes } from "./set-strip.ts";

/** The sizes of a tile with a row per position. */
export interface RowsSizes {
  readonly title: TextStyle;
  readonly strip: StripSizes;
  /** Between two rows; px. */
  readonly rowGap: number;
}

const padding = 11;

/** From a dot to the names of its row, and from these to the strip; px. */
const [indent, besideNames] = [15, 8];

/** The names of holders. */
const nameStyle: TextStyle = { fontSize: 12, fontWeight: 400, lineHeight: 14 };

/** Names take at most the first part of a row, so that several are shown; a single one takes at most the second. */
const [mostForNames, mostForOne] = [0.42, 0.55];

/** A question of more positions than this has its rows in several lanes, if there is room for this many squares beside the names. */
const [mostInLane, leastSquares] = [12, 6];

/** Between lanes; px. */
const laneGap = 14;

/** The tile of a question: its sentence, and a row per position. */
export const rowsTile = (sizes: RowsSizes): TileKind => ({
  heightOf: (question, width) => tileHeight(question, width, sizes),
  place: (question, box) => placeTile(question, box, sizes),
});

/** A row of a tile: a position's dot, the names of its holders or its own first words, and its strip. */
interface Row {
  readonly position: AtlasPosition;
  readonly names: SetText;
  readonly height: number;
}

/** The rows of a question, lane after lane. */
interface Rows {
  readonly lanes: readonly (readonly Row[])[];
  /** The widths of a lane, of the names in it, and of the strips. */
  readonly each: number;
  readonly namesWidth: number;
  readonly stripWidth: number;
}

/** As many names as fit in a line, and the number of the others; at least one name. */
function namesIn({ names }: AtlasPosition, width: number): string {
  const shown = names.map((_, index) => {
    const rest = names.length - index - 1;
    return names.slice(0, index + 1).join(", ") + (rest > 0 ? ` +${rest}` : "");
  });
  return shown.findLast((text) => widthOfText(text, nameStyle) <= width) ?? shown[0] ?? "";
}

/** The first words of a position that nobody holds, as many as two lines have room for. */
function firstWords({ sentence }: AtlasPosition, width: number): SetText {
  // Letters are hardly ever narrower than 4 px on average.
  for (let most = width / 2; ; most -= 1) {
    const set = setText(shorten(sentence, most), nameStyle, width);
    if (set.lines.length <= 2) return set;
  }
}

function setRows({ positions }: AtlasQuestion, inner: number, { strip }: RowsSizes): Rows {
  const pitch = strip.side + strip.gap;
  const wanted = Math.ceil(positions.length / mostInLane);
  const least = (indent + besideNames + leastSquares * pitch) / (1 - mostForNames);
  const count = Math.max(1, Math.min(wanted, Math.floor((inner + laneGap) / (least + laneGap))));
  const each = (inner + laneGap) / count - laneGap;
  const most = Math.floor((each - indent) * mostForNames);
  const named = positions.map((position) => {
    const room = Math.floor((each - indent) * mostForOne);
    const names =
      position.names.length > 0 ? setText(namesIn(position, most), nameStyle, room) : firstWords(position, room);
    return { position, names };
  });
  const namesWidth = Math.max(0, ...named.map(({ names }) => names.width));
  const stripWidth = each - indent - namesWidth - besideNames;
  const rows = named.map(({ position, names }): Row => {
    const squares = stripHeight(position.marks.length, stripWidth, strip) + (nameStyle.lineHeight - strip.side) / 2;
    return { position, names, height: Math.ceil(Math.max(names.height, squares)) };
  });
  const length = Math.ceil(rows.length / count);
  const lanes = Array.from({ length: count }, (_, lane) => rows.slice(lane * length, (lane + 1) * length));
  return { lanes, each, namesWidth, stripWidth };
}

function rowsHeight({ lanes }: Rows, rowGap: number): number {
  return Math.max(0, ...lanes.map((rows) => rows.reduce((sum, { height }) => sum + height + rowGap, -rowGap)));
}

/** Above the rows; px. */
const aboveRows = 8;

/** The sentence of a question. What its rows don't show is below it: that nobody has answered it, or answers elsewhere. */
function setHead(
  question: AtlasQuestion,
  inner: number,
  { title }: RowsSizes,
): { readonly texts: readonly TextBlock[]; readonly height: number } {
  const sentence = setText(question.sentence, title, inner);
  const texts = [block(sentence, padding, padding - 2)];
  const { positions, elsewhere } = question;
  if (positions.length > 0 && elsewhere === 0) return { texts, height: sentence.height };
  const counts = setText(mapWords.counts.question(positions.length, elsewhere, claimCount(question)), soft, inner);
  texts.push(block(counts, padding, padding + sentence.height, "soft"));
  return { texts, height: sentence.height + counts.height };
}

/** The height of a question's tile at a width; px. */
function tileHeight(question: AtlasQuestion, width: number, sizes: RowsSizes): number {
  const inner = width - 2 * padding;
  const rows = rowsHeight(setRows(question, inner, sizes), sizes.rowGap);
  return 2 * padding + setHead(question, inner, sizes).height + aboveRows + rows;
}

function placeTile(question: AtlasQuestion, box: Box, sizes: RowsSizes): Part {
  const inner = box.width - 2 * padding;
  const head = setHead(question, inner, sizes);
  const tile = {
    marks: [questionMark(question.number, box)],
    items: [questionItem(question, "tile", { ...box, texts: head.texts })],
  };
  const rows = setRows(question, inner, sizes);
  const { lanes, each, namesWidth, stripWidth } = rows;
  const top = box.y + padding + head.height + aboveRows;
  const free = box.y + box.height - padding - top - rowsHeight(rows, sizes.rowGap);
  const spread = Math.floor(
    Math.max(0, Math.min(mostSpread, free / Math.max(1, ...lanes.map(({ length }) => length)))),
  );
  let next = question.number + 1;
  const placed = lanes.flatMap((lane, at) => {
    const x = box.x + padding + at * (each + laneGap);
    let y = top;
    return lane.map(({ position, names, height }): Partial<Part> => {
      const [number, place] = [next, y];
      next += 1 + position.marks.length;
      y += height + sizes.rowGap + spread;
      const { side } = sizes.strip;
      const beside = place + (nameStyle.lineHeight - side) / 2;
      const tone = position.names.length > 0 ? "ink" : "soft";
      const label = { x: x + indent - 3, y: place - 1, width: namesWidth + 6, height: names.height + 2 };
      return {
        marks: [
          positionMark(number, x, beside, side),
          ...placeStrip(
            position,
            number + 1,
            { x: x + indent + namesWidth + besideNames, y: beside, width: stripWidth },
            sizes.strip,
          ),
        ],
        items: [positionItem(position, number, { ...label, texts: [block(names, 3, 1, tone)], form: "row" })],
      };
    });
  });
  return joinParts([tile, ...placed]);
}
