import type { AtlasDebate, AtlasQuestion } from "../map-data.ts";
import { emptyScene, type Part, type Scene, type Viewport } from "../scene.ts";
import { debateName, fillColumns, nameHeight } from "./tiles-in-columns.ts";
import { packInOrder } from "./pack.ts";
import { joinParts, margin, phoneWidth, style } from "./part.ts";
import { placeWordsTile, wordsTileHeight, type WordsSizes } from "./set-words-tile.ts";

const gutter = 8;

/** The least and the greatest width of a tile; px. */
const [narrowest, widest] = [256, 640];

/** The least width of a lane of positions. Only tiles wider than the widest, of which there are too few to fill the viewport, have several. */
const leastLane = 340;

/** Sizes to try, the largest first. */
const tries: readonly WordsSizes[] = [
  [30, 24, 16, 22],
  [26, 21, 14, 18],
  [23, 19, 12, 15],
  [20, 17, 10, 13],
  [19, 16, 10, 12],
  [18, 15, 9, 11],
  [17, 14, 9, 9],
  [16, 13, 8, 7],
  [15, 12, 7, 5],
].map(([title = 15, position = 12, side = 7, gap = 5]) => ({
  title: style(title, 600, 1.2),
  position: style(position, 400, 1.2),
  strip: { side, gap: side > 8 ? 2 : 1 },
  gap,
  lanes: 1,
}));

/** Lays out level 1: the questions of one debate as tiles, with each position in words. It may be taller than the viewport. */
export function layOutDebate(debate: AtlasDebate, viewport: Viewport): Scene {
  return { ...(layOutWords([debate], viewport) ?? emptyScene), level: 1 };
}

/** Lays out the questions of several debates in words, in columns; null if there are none. */
export function layOutWords(debates: readonly AtlasDebate[], viewport: Viewport): Scene | null {
  const questions = debates.flatMap((debate) => debate.questions);
  if (questions.length === 0) return null;
  const isNamed = debates.length > 1;
  const inner = viewport.width - 2 * margin;
  const most =
    viewport.width < phoneWidth
      ? 1
      : Math.max(1, Math.min(questions.length, Math.floor((inner + gutter) / (narrowest + gutter))));
  const least = Math.min(most, Math.max(1, Math.ceil((inner + gutter) / (widest + gutter))));
  let lowest: Arranged | null = null;
  for (const sizes of viewport.width < phoneWidth ? tries.slice(-3, -2) : tries)
    for (let columns = least; columns <= most; columns += 1)
      for (let lanes = 1; lanes <= Math.max(1, Math.floor(inner / columns / leastLane)); lanes += 1) {
        const arranged = arrange(debates, isNamed, columns, inner, { ...sizes, lanes });
        if (arranged.height + 2 * margin <= viewport.height) return place(arranged, viewport);
        if (lowest === null || arranged.height < lowest.height) lowest = arranged;
      }
  const sizes = tries.at(-2);
  if (!lowest || !sizes || viewport.width < phoneWidth) return lowest && place(lowest, viewport);
  // A level that is scrolled anyway gets type that is easy to read.
  const { lanes } = lowest.sizes;
  return place(arrange(debates, isNamed, most, inner, { ...sizes, lanes }), viewport);
}

interface Arranged {
  readonly stacks: readonly (readonly StackItem[])[];
  readonly width: number;
  readonly height: number;
  readonly sizes: WordsSizes;
}

/** A question's tile in a column, perhaps below the name of its debate. */
interface StackItem {
  readonly question: AtlasQuestion;
  /** The debate whose name is above the tile; null for none. */
  readonly begins: AtlasDebate | null;
  readonly height: number;
}

function arrange(
  debates: readonly AtlasDebate[],
  isNamed: boolean,
  columns: number,
  inner: number,
  sizes: WordsSizes,
): Arranged {
  const width = Math.floor((inner - (columns - 1) * gutter) / columns);
  const items = debates.flatMap((debate) =>
    debate.questions.map((question, index): StackItem => {
      const begins = isNamed && index === 0 ? debate : null;
      return {
        question,
        begins,
        height: wordsTileHeight(question, width, sizes) + (begins ? nameHeight(begins, width) : 0),
      };
    }),
  );
  const heights = items.map((item) => item.height);
  // Below the name of a debate are its own questions only; those of one debate may be anywhere that makes it lower.
  const { spots, height } = isNamed
    ? fillColumns(heights, columns, gutter)
    : packInOrder(
        heights.map((own) => [[own]]),
        columns,
        gutter,
      );
  const stacks = Array.from({ length: columns }, (_, column) =>
    items.filter((__, index) => spots[index]?.column === column),
  );
  return { stacks, width, height, sizes };
}

/** The free height of a column is distributed between its positions, up to this much each; px. */
const mostSpread = 9;

function place({ stacks, width, height, sizes }: Arranged, viewport: Viewport): Scene {
  const room = Math.max(height, Math.min(viewport.height - 2 * margin, height * 1.35));
  const spacing = stacks.map((stack): WordsSizes => {
    const used = stack.reduce((sum, item) => sum + item.height, 0) + (stack.length - 1) * gutter;
    const gaps = stack.reduce((sum, { question }) => sum + question.positions.length, 0);
    const spread = Math.min(mostSpread, Math.max(0, (room - used) / Math.max(1, gaps)));
    return { ...sizes, gap: sizes.gap + Math.floor(spread) };
  });
  const heightOf = (stack: readonly StackItem[], spacious: WordsSizes): number =>
    stack.reduce(
      (sum, { question, begins }) =>
        sum + (begins ? nameHeight(begins, width) : 0) + wordsTileHeight(question, width, spacious) + gutter,
      margin - gutter,
    );
  // The last tile of a column ends where the longest column does.
  const bottom = Math.max(0, ...stacks.map((stack, column) => heightOf(stack, spacing[column] ?? sizes)));
  const parts = stacks.flatMap((stack, column) => {
    const spacious = spacing[column] ?? sizes;
    const x = margin + column * (width + gutter);
    let y = margin;
    return stack.flatMap(({ question, begins }, index): readonly Partial<Part>[] => {
      const names = begins ? [debateName(begins, x, y + 2, width)] : [];
      if (begins) y += nameHeight(begins, width);
      const needed = wordsTileHeight(question, width, spacious);
      const tall = index === stack.length - 1 ? bottom - y : needed;
      const tile = placeWordsTile(question, { x, y, width, height: tall }, spacious);
      y += tall + gutter;
      return [{ items: names }, tile];
    });
  });
  return { ...emptyScene, width: viewport.width, height: bottom + margin, ...joinParts(parts) };
}
