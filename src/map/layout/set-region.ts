import type { MapQuestion } from "../map-data.ts";
import { leastWidth, type TextStyle } from "../text/set-text.ts";
import { threadsBelow, type ClaimTree } from "./claim-tree.ts";
import type { Profile } from "./pack.ts";
import { insetOf } from "./set-card.ts";
import { setHeading } from "./set-heading.ts";
import { joined, type Extras, type PlacedThread } from "./set-thread.ts";
import { gutter, headroom, setThreads, type SetThreads, type ThreadsSizes } from "./set-threads.ts";

/** How a position stands over its threads; px. */
export interface RegionSizes extends ThreadsSizes {
  readonly position: TextStyle;
}

/** A position as a heading over its threads, in one number of columns. */
export interface RegionSpan {
  /** How far down it reaches in each column; empty where it can't be so narrow. */
  readonly profile: Profile;
  readonly place: (x: number, y: number) => PlacedThread;
}

/** A position's region by the number of columns that it spans, from one to `most`. */
export function setRegion(
  question: MapQuestion,
  tree: ClaimTree,
  position: number,
  most: number,
  sizes: RegionSizes,
  extras: Extras,
): readonly RegionSpan[] {
  const threads = setThreads(question, position, threadsBelow(tree, position), sizes, extras);
  const narrowest = Math.min(most, columnsOfHeading(question.claims[position]?.sentence ?? "", sizes));
  return Array.from({ length: Math.min(most, Math.max(threads.most, narrowest)) }, (_, index) => {
    const columns = index + 1;
    // A heading whose words are broken is no heading.
    if (columns < narrowest) return { profile: [], place: () => joined([]) };
    return regionOf(question, position, columns, threads.inColumns(columns), sizes);
  });
}

/** In how many columns no word of a heading is broken. */
function columnsOfHeading(sentence: string, { position, columnWidth, columnGap }: RegionSizes): number {
  return Math.ceil(
    (leastWidth(sentence, position) + insetOf(position) + columnGap + gutter) / (columnWidth + columnGap),
  );
}

function regionOf(
  question: MapQuestion,
  position: number,
  columns: number,
  threads: SetThreads,
  { columnWidth, columnGap, position: text }: RegionSizes,
): RegionSpan {
  const width = columns * (columnWidth + columnGap) - columnGap - gutter;
  const { height, place } = setHeading(question, position, width, text);
  return {
    profile: threads.bottoms.map((bottom) => height + (bottom > 0 ? headroom + bottom : 0)),
    place: (x, y) => joined([place(x, y), threads.place(x, y + height + headroom, { x: x + 3, y: y + height + 1 })]),
  };
}
