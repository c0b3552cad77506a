import type { Box } from "../../claims/model/index.ts";
import type { AtlasDebate, AtlasQuestion } from "../map-data.ts";
import { emptyScene, type Item, type Part, type Scene, type Viewport } from "../scene.ts";
import { heightOfText, setText } from "../text/set-text.ts";
import { packInOrder, type Spot } from "./pack.ts";
import { block, debateItem, joinParts, margin, style, type Column } from "./part.ts";

/** How questions are set as tiles. */
export interface TileKind {
  /** The least height at a width; px. */
  readonly heightOf: (question: AtlasQuestion, width: number) => number;
  /** Distributes free height between the positions. */
  readonly place: (question: AtlasQuestion, box: Box) => Partial<Part>;
}

/** Between tiles; px. */
export const gutter = 8;

/** The free height of a tile is distributed between its positions, up to this much each; px. */
export const mostSpread = 9;

/** The tiles of a debate in columns, perhaps below its name. */
interface Section {
  readonly debate: AtlasDebate;
  readonly columns: number;
  readonly heights: readonly number[];
  readonly spots: readonly Spot[];
  /** The height of its name. */
  readonly top: number;
  /** With its name. */
  readonly height: number;
}

export interface Arranged {
  readonly sections: readonly Section[];
  /** Whether debates are side by side; else below each other. */
  readonly isBeside: boolean;
  /** The width of a column. */
  readonly width: number;
  readonly height: number;
  readonly tile: TileKind;
}

/** Debates are below each other if they would be higher by this factor beside each other: with few columns, one of them may have too few. */
const mostBeside = 1.15;

/** From the fewest to the most columns of so many tiles, each as wide as `narrowest` to `widest`, as far as there is room. */
export function columnsFor(count: number, inner: number, narrowest: number, widest: number): readonly number[] {
  const most = Math.max(1, Math.min(count, Math.floor((inner + gutter) / (narrowest + gutter))));
  const fewest = Math.min(most, Math.ceil((inner + gutter) / (widest + gutter)));
  return Array.from({ length: most - fewest + 1 }, (_, index) => fewest + index);
}

/** Arranges questions as tiles in columns, debate by debate. */
export function arrangeTiles(
  debates: readonly AtlasDebate[],
  columns: number,
  inner: number,
  tile: TileKind,
): Arranged {
  const width = Math.floor((inner + gutter) / columns) - gutter;
  const all = debates.map((debate) => ({
    debate,
    heights: debate.questions.map((question) => tile.heightOf(question, width)),
  }));
  const section = ({ debate, heights }: Pick<Section, "debate" | "heights">, own: number): Section => {
    const blocks = heights.map((height) => [[height]]);
    const { spots, height } = packInOrder(blocks, own, gutter);
    const top = debates.length > 1 ? nameHeight(debate, own * (width + gutter) - gutter) : 0;
    return { debate, columns: own, heights, spots, top, height: top + height };
  };
  const below = all.map((each) => section(each, columns));
  const height = below.reduce((sum, each) => sum + each.height + gutter, -gutter);
  const beside = debates.length > columns ? [] : all.map((each) => section(each, 1));
  for (let free = columns - debates.length; free > 0; free -= 1) {
    // The tallest that more columns make lower.
    const heights = beside.map((each) => (each.columns < each.heights.length ? each.height : 0));
    const at = heights.indexOf(Math.max(...heights));
    const tallest = beside[at];
    if (tallest) beside[at] = section(tallest, tallest.columns + 1);
  }
  const tallest = Math.max(0, ...beside.map((each) => each.height));
  const isBeside = beside.length > 0 && tallest <= height * mostBeside;
  return isBeside
    ? { sections: beside, isBeside, width, height: tallest, tile }
    : { sections: below, isBeside, width, height, tile };
}

/** A little free height of the viewport goes to the tiles. */
const mostStretch = 1.35;

export function placeTiles(arranged: Arranged, viewport: Viewport): Scene {
  const { sections, isBeside, width, height } = arranged;
  const room = Math.max(height, Math.min(viewport.height - 2 * margin, height * mostStretch));
  let [x, y] = [margin, margin];
  const parts = sections.map((section) => {
    const part = placeSection(section, arranged, { x, y, width }, isBeside ? room : section.height);
    if (isBeside) x += section.columns * (width + gutter);
    else y += section.height + gutter;
    return part;
  });
  const bottom = margin + (isBeside ? room : height);
  return { ...emptyScene, width: viewport.width, height: bottom + margin, ...joinParts(parts) };
}

function placeSection(
  { debate, columns, heights, spots, top }: Section,
  { tile }: Arranged,
  { x, y, width }: Column,
  height: number,
): Part {
  const name = top > 0 ? [debateName(debate, x, y, columns * (width + gutter) - gutter)] : [];
  const parts = Array.from({ length: columns }, (_, column) => {
    const members = debate.questions.flatMap((question, index) =>
      spots[index]?.column === column ? [{ question, own: heights[index] ?? 0 }] : [],
    );
    const used = members.reduce((sum, { own }) => sum + own + gutter, -gutter);
    const positions = members.reduce((sum, { question }) => sum + question.positions.length, 0);
    const spread = Math.min(mostSpread, Math.max(0, height - top - used) / Math.max(1, positions));
    let next = y + top;
    return members.map(({ question, own }, index) => {
      // The last tile of a column ends where the longest column does.
      const isLast = index === members.length - 1;
      const tall = isLast ? y + height - next : own + Math.floor(spread * question.positions.length);
      const box = { x: x + column * (width + gutter), y: next, width, height: tall };
      next += tall + gutter;
      return tile.place(question, box);
    });
  });
  return joinParts([{ items: name }, ...parts.flat()]);
}

const nameStyle = style(17, 700, 1.2);

/** Around a debate's name: at its right, and between it and the tiles; px. */
const [right, below] = [4, 10];

/** The height of a debate's name above its tiles, with the space below it; px. */
function nameHeight({ title }: AtlasDebate, width: number): number {
  return heightOfText(title, nameStyle, width - right) + below;
}

/** A debate's name above its tiles, a link to its level. */
function debateName(debate: AtlasDebate, x: number, y: number, width: number): Item {
  const text = setText(debate.title, nameStyle, width - right);
  const size = { width: Math.min(width, text.width + right), height: text.height + below - 4 };
  return debateItem(debate, "frame", { x: x - 2, y, ...size, texts: [block(text, 2, 1)] });
}
