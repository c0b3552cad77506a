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
  /** By the number of columns, from one; the only one has no columns where there are no threads. */
  readonly folds: readonly Fold[];
}

/** How a region is arranged in a country of given columns. */
export interface RegionPlan {
  readonly fold: Fold;
  readonly positionWidth: number;
  readonly height: number;
}

/** No line of a position is longer, in ems: beyond it large type is hard to read. */
const longestMeasure = 26;

/** Between threads that share a column. */
const threadGap = 24;

/** However wide a country is, no region spreads over more columns. */
const mostColumns = 12;

/** Sets a region's threads for countries of any width. */
export function setRegion(region: Region, setter: CardSetter, typography: Typography): SetRegion {
  const threads = region.threads.map((thread) => setThread(thread, setter, typography));
  const blocks = threads.map((spans) => spans.map(({ height }) => height));
  const useful = threads.reduce((sum, spans) => sum + spans.length, 0);
  const folds = Array.from({ length: Math.max(1, Math.min(mostColumns, useful)) }, (_, index) =>
    fold(blocks, index + 1, threadGap),
  );
  return { position: region.position, threads, folds };
}

/** Between the line from which a region's threads branch off and its cards. */
export function headroom({ letterings }: Typography): number {
  return Math.round(letterings[1].fontSize * 0.3) + 6;
}

/** The width of a region in a country of `columns` columns. */
export function widthOfRegion({ positionWidth, columnWidth, columnGap }: Typography, columns: number): number {
  return positionWidth + columns * (columnGap + columnWidth);
}

/**
 * The lowest arrangement of a region. The position is as wide as the columns that its threads leave free, and wide enough
 * for its longest word if the country is.
 */
export function planRegion(region: SetRegion, setter: CardSetter, typography: Typography, columns: number): RegionPlan {
  const lettering = typography.letterings[1];
  const longest = lettering.inset + lettering.fontSize * longestMeasure;
  const least = setter.leastWidth(region.position, lettering);
  const plans = region.folds.slice(0, Math.max(1, columns)).map((folded) => {
    const positionWidth = Math.min(widthOfRegion(typography, columns - folded.columns), longest);
    const position = setter.height(region.position, lettering, positionWidth);
    return { fold: folded, positionWidth, height: headroom(typography) + Math.max(position, folded.height) };
  });
  const whole = plans.filter(({ positionWidth }) => positionWidth >= least);
  return (whole.length > 0 ? whole : plans).reduce((lowest, plan) => (plan.height < lowest.height ? plan : lowest));
}

/** A planned region's cards, placed from its top left corner; its threads fill the last columns of the country. */
export function placeRegion(
  region: SetRegion,
  { fold: folded, positionWidth }: RegionPlan,
  setter: CardSetter,
  typography: Typography,
  columns: number,
): readonly Card[] {
  const { columnWidth, columnGap, letterings } = typography;
  const pitch = columnWidth + columnGap;
  const top = headroom(typography);
  const left = typography.positionWidth + columnGap + (columns - folded.columns) * pitch;
  const bottoms = Array.from({ length: folded.columns }, () => top);
  const cards: Card[] = [{ ...setter.set(region.position, 1, letterings[1], positionWidth, true), y: top }];
  folded.spots.forEach(({ column, span }, index) => {
    const thread = region.threads[index]?.[span - 1];
    const y = bottoms[column] ?? top;
    for (const card of thread?.cards ?? []) cards.push({ ...card, x: card.x + left + column * pitch, y: card.y + y });
    bottoms[column] = y + (thread?.height ?? 0) + threadGap;
  });
  return cards;
}
