import type { Box } from "../../model/index.ts";
import { mapWords } from "../../words/map.ts";
import { claimCount, type AtlasQuestion } from "../map-data.ts";
import { keyOf, type Mark, type TextBlock } from "../scene.ts";
import { heightOfText, setText, type TextStyle } from "../text/set-text.ts";
import { block, type Part } from "./part.ts";
import { soft } from "./sizes.ts";
import { placeStrip, stripHeight, type StripSizes } from "./strip.ts";

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

function marksHeight({ positions }: AtlasQuestion, width: number, { strip, rowGap }: TileSizes): number {
  return positions.reduce((sum, { marks }) => sum + stripHeight(marks.length, width, strip) + rowGap, 0) - rowGap;
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
    Math.max(0, marksHeight(question, inner - indent, sizes))
  );
}

/** Places a question's tile: its sentence, the number of positions and claims, and a strip per position. */
export function placeTile(question: AtlasQuestion, box: Box, sizes: TileSizes): Part {
  const { id, sentence, number, positions } = question;
  const inner = box.width - 2 * padding;
  const title = setText(sentence, sizes.title, inner);
  const counts = setText(countsOf(question), soft, inner);
  const texts: readonly TextBlock[] = [
    block(title, padding, padding - 2),
    block(counts, padding, padding + title.height, "soft"),
  ];
  const marks: Mark[] = [{ key: keyOf.question(number), kind: "question", form: "tile", number, ring: false, ...box }];
  const { side } = sizes.strip;
  let y = box.y + padding + title.height + counts.height + 8;
  let next = number + 1;
  for (const position of positions) {
    marks.push(
      {
        key: keyOf.claim(next),
        kind: "position",
        form: "dot",
        number: next,
        ring: false,
        x: box.x + padding,
        y,
        width: side,
        height: side,
      },
      ...placeStrip(position, next + 1, { x: box.x + padding + indent, y, width: inner - indent }, sizes.strip),
    );
    next += 1 + position.marks.length;
    y += stripHeight(position.marks.length, inner - indent, sizes.strip) + sizes.rowGap;
  }
  const item = { key: keyOf.question(number), id, kind: "question", form: "tile", number, name: sentence } as const;
  return { marks, items: [{ ...item, ...box, texts, sign: null, port: null, fold: null }] };
}
