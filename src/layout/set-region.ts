import type { Card, Id } from "../model.ts";
import type { CardSetter } from "./card-setter.ts";
import { fold, type Fold } from "./fold.ts";
import type { Region } from "./grow.ts";
import { setThread, type SetThread } from "./set-thread.ts";
import type { Typography } from "./typography.ts";

/** A region whose threads are set and folded into every number of columns that may be tried. */
export interface SetRegion {
  readonly position: Id;
  /** Every thread by the number of columns that it spans, from one. */
  readonly threads: readonly (readonly SetThread[])[];
  /** By the number of columns, from one. */
  readonly folds: readonly Fold[];
}

/** No line of a position is longer, in ems: beyond it large type is hard to read. */
const longestMeasure = 26;

/** Between the names of two positions side by side, in ems. */
const airBetween = 0.2;

/** Between threads that share a column. */
const threadGap = 18;

/** Sets a region's threads for countries of up to `columns` columns. */
export function setRegion(region: Region, columns: number, setter: CardSetter, typography: Typography): SetRegion {
  const threads = region.threads.map((thread) => setThread(thread, setter, typography));
  const blocks = threads.map((spans) => spans.map(({ height }) => height));
  const folds: Fold[] = [];
  while (folds.length < columns) {
    const before = folds.at(-1);
    // Once all is as low as it can be, more columns are of no use.
    const done = before && before.columns < folds.length;
    folds.push(done ? before : fold(blocks, folds.length + 1, threadGap));
  }
  return { position: region.position, threads, folds };
}

/** Between a position and the cards of its threads: the line from which they branch off runs in its middle. */
export function headroom({ letterings }: Typography): number {
  return Math.round(letterings[1].fontSize * 0.08) + 12;
}

/** The width of `columns` columns, each with its gutter on the left. */
export function widthOfColumns({ columnWidth, columnGap }: Typography, columns: number): number {
  return columns * (columnGap + columnWidth);
}

function widthOfPosition(typography: Typography, columns: number): number {
  const { inset, fontSize } = typography.letterings[1];
  const air = Math.max(typography.columnGap, fontSize * airBetween);
  return Math.min(widthOfColumns(typography, columns) - air, inset + fontSize * longestMeasure);
}

/**
 * The region's height by the number of columns that it spans, from one. Infinity where a word of its position would be
 * broken, unless that can't be helped in any width.
 */
export function heightsOfRegion(region: SetRegion, setter: CardSetter, typography: Typography): readonly number[] {
  const lettering = typography.letterings[1];
  const widest = widthOfPosition(typography, region.folds.length);
  const least = Math.min(setter.leastWidth(region.position, lettering), widest);
  return region.folds.map((folded, index) => {
    const width = widthOfPosition(typography, index + 1);
    if (width < least) return Infinity;
    const position = setter.height(region.position, lettering, width);
    return position + (folded.columns > 0 ? headroom(typography) + folded.height : 0);
  });
}

/** The region's cards, placed from its top left corner: the position like a headline over `columns` columns, its threads below. */
export function placeRegion(
  { position, threads, folds }: SetRegion,
  columns: number,
  setter: CardSetter,
  typography: Typography,
): readonly Card[] {
  const head = setter.set(position, 1, typography.letterings[1], widthOfPosition(typography, columns), true);
  const cards: Card[] = [head];
  const bottoms = new Map<number, number>();
  folds[columns - 1]?.spots.forEach(({ column, span }, index) => {
    const spans = threads[index] ?? [];
    const thread = spans[span - 1] ?? spans.at(-1);
    const left = typography.columnGap + widthOfColumns(typography, column);
    const top = bottoms.get(column) ?? head.height + headroom(typography);
    for (const card of thread?.cards ?? []) cards.push({ ...card, x: card.x + left, y: card.y + top });
    bottoms.set(column, top + (thread?.height ?? 0) + threadGap);
  });
  return cards;
}
