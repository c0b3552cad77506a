import { type AtlasDebate, type AtlasQuestion, claimCount, markedClaim } from "../map-data.ts";
import { emptyScene, keyOf, type Mark, type Part, type Scene, type Viewport } from "../scene.ts";
import { fillColumns } from "./fill-columns.ts";
import { arrangeTiles, columnsFor, gutter, placeTiles } from "./lay-out-tiles.ts";
import { layOutWords } from "./lay-out-words.ts";
import { block, debateItem, joinParts, margin, phoneWidth, soft, style } from "./part.ts";
import { rowsTile, type RowsSizes } from "./set-rows-tile.ts";
import { heightOfText, setText } from "../text/set-text.ts";
import type { Box } from "../../claims/model/index.ts";
import { mapWords } from "../../words/browser.ts";

/** With more questions than this, a map of several debates shows debates as tiles. */
const manyQuestions = 60;

/** Sizes to try, the largest first: names of 18 to 14 px, with squares to match. */
const tries: readonly RowsSizes[] = [
  sizesOf(18, 11, 3),
  sizesOf(18, 10, 3),
  sizesOf(17, 10, 2),
  sizesOf(17, 9, 2),
  sizesOf(16, 9, 2),
  sizesOf(16, 8, 2),
  sizesOf(15, 8, 1),
  sizesOf(15, 7, 1),
  sizesOf(14, 7, 1),
];

/** Sizes for an atlas that is scrolled anyway. */
const [onPhone, inColumns] = [sizesOf(17, 10, 2), sizesOf(15, 8, 1)];

function sizesOf(type: number, side: number, gap: number): RowsSizes {
  return { title: style(type, 600, 1.2), strip: { side, gap }, rowGap: gap + 3 };
}

/**
 * Lays out level 0: each question is a tile, grouped by debate, with one strip of marks per position. If all positions fit
 * the viewport in words, or answer the only question, they are shown in words; if there are too many questions, each debate
 * is a tile.
 */
export function layOutAtlas(debates: readonly AtlasDebate[], viewport: Viewport): Scene {
  const shown = debates.filter(({ questions }) => questions.length > 0);
  const count = shown.reduce((sum, { questions }) => sum + questions.length, 0);
  if (count === 0) return emptyScene;
  if (count > manyQuestions && shown.length > 1) return layOutDebates(shown, viewport);
  const words = layOutWords(shown, viewport);
  if (words && (count === 1 || words.height <= viewport.height)) return { ...words, level: 0 };
  return layOutRows(shown, viewport);
}

/** The least and the greatest width of a tile, about 24 letters of a question's name and a row of squares; px. */
const [narrowest, widest] = [188, 420];

function layOutRows(debates: readonly AtlasDebate[], viewport: Viewport): Scene {
  const inner = viewport.width - 2 * margin;
  if (viewport.width < phoneWidth) return placeTiles(arrangeTiles(debates, 1, inner, rowsTile(onPhone)), viewport);
  const count = debates.reduce((sum, { questions }) => sum + questions.length, 0);
  const tried = columnsFor(count, inner, narrowest, widest);
  for (const sizes of tries)
    for (const columns of tried) {
      const arranged = arrangeTiles(debates, columns, inner, rowsTile(sizes));
      if (arranged.height + 2 * margin <= viewport.height) return placeTiles(arranged, viewport);
    }
  return placeTiles(arrangeTiles(debates, tried.at(-1) ?? 1, inner, rowsTile(inColumns)), viewport);
}

const title = style(18, 600, 1.2);
const padding = 12;

/** Each question is a bar, as long as it has claims; px. */
const bar = { height: 7, gap: 4, perClaim: 2, between: 14 };

/** The least width of a debate's tile; px. */
const leastForDebate = 220;

/** Lays out level 0 of a map of very many questions: each debate is a tile, with a bar for each question, divided by roles. */
export function layOutDebates(debates: readonly AtlasDebate[], viewport: Viewport): Scene {
  const inner = viewport.width - 2 * margin + gutter;
  const most = viewport.width < phoneWidth ? 1 : Math.floor(inner / (leastForDebate + gutter));
  const columns = Math.min(most, debates.length);
  const width = Math.floor(inner / columns) - gutter;
  const heights = debates.map((debate) => debateHeight(debate, width));
  const { spots, height } = fillColumns(heights, columns, gutter);
  // Every column ends where the longest does.
  const last = new Map(spots.map(({ column }, index) => [column, index]));
  const tiles = debates.map((debate, index) => {
    const { column = 0, y = 0 } = spots[index] ?? {};
    const tall = last.get(column) === index ? height - y : (heights[index] ?? 0);
    return placeDebate(debate, { x: margin + column * (width + gutter), y: margin + y, width, height: tall });
  });
  return { ...emptyScene, width: viewport.width, height: height + 2 * margin, ...joinParts(tiles) };
}

/** Bars are in columns as wide as the longest bar. */
function columnsOf(
  { questions }: AtlasDebate,
  width: number,
): { readonly each: number; readonly columns: number; readonly scale: number } {
  const longest = Math.max(1, ...questions.map(claimCount)) * bar.perClaim;
  const scale = Math.min(1, width / longest);
  const each = longest * scale;
  return { each, columns: Math.max(1, Math.floor((width + bar.between) / (each + bar.between))), scale };
}

function debateHeight(debate: AtlasDebate, width: number): number {
  const inner = width - 2 * padding;
  const rows = Math.ceil(debate.questions.length / columnsOf(debate, inner).columns);
  return 2 * padding + heightOfText(debate.title, title, inner) + soft.lineHeight + 10 + rows * (bar.height + bar.gap);
}

function placeDebate(debate: AtlasDebate, box: Box): Partial<Part> {
  const { id, questions } = debate;
  const inner = box.width - 2 * padding;
  const set = setText(debate.title, title, inner);
  const claims = questions.reduce((sum, question) => sum + claimCount(question), 0);
  const counts = setText(mapWords.counts.debate(questions.length, claims), soft, inner);
  const { each, columns, scale } = columnsOf(debate, inner);
  const top = box.y + padding + set.height + soft.lineHeight + 10;
  const bars = questions.flatMap((question, index) => {
    const x = box.x + padding + (index % columns) * (each + bar.between);
    return placeBar(question, x, top + Math.floor(index / columns) * (bar.height + bar.gap), scale);
  });
  const mark = { key: keyOf.debate(id), kind: "debate", form: "tile", number: -1, ring: false, ...box } as const;
  const texts = [block(set, padding, padding - 2), block(counts, padding, padding + set.height, "soft")];
  return { marks: [mark, ...bars], items: [debateItem(debate, "tile", { ...box, texts })] };
}

/** The bar of a question: a part for each role, as long as there are claims of the role. */
function placeBar({ number, positions }: AtlasQuestion, x: number, y: number, scale: number): readonly Mark[] {
  const counts = { position: positions.length, reason: 0, objection: 0, rebuttal: 0 };
  for (const letter of positions.map(({ marks }) => marks).join("")) counts[markedClaim(letter).role] += 1;
  let left = x;
  return (["position", "reason", "objection", "rebuttal"] as const).flatMap((kind): readonly Mark[] => {
    const width = counts[kind] * bar.perClaim * scale;
    left += width;
    const box = { x: left - width, y, width, height: bar.height };
    return width === 0 ? [] : [{ key: `bar-${number}-${kind}`, kind, form: "bar", number, ring: false, ...box }];
  });
}
