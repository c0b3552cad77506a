/** A lane: the items from `from` to `end` (exclusive) below each other, `span` columns wide. */
export interface Lane {
  readonly from: number;
  readonly end: number;
  readonly span: number;
}

/** The height of a lane; Infinity if its items can't be in one lane. */
export type LaneHeight = (lane: Lane) => number;

interface Filling {
  readonly height: number;
  readonly last: Lane | null;
}

/**
 * Divides a sequence of items into lanes side by side, each one to `widest` columns wide, so that the tallest lane is as low
 * as possible (the linear partition problem, by dynamic programming). Returns the best lanes for each total number of
 * columns up to `columns`; null if no lanes fill that number.
 */
export function fillLanes(
  count: number,
  columns: number,
  widest: number,
  heightOf: LaneHeight,
): readonly (readonly Lane[] | null)[] {
  // By number of items, then by number of columns: the best lanes for the first items in the first columns.
  const best: (Filling | undefined)[][] = [[{ height: 0, last: null }]];
  for (let end = 1; end <= count; end += 1) {
    const fillings: (Filling | undefined)[] = [];
    for (let from = end - 1; from >= 0; from -= 1)
      for (let span = 1; span <= widest; span += 1) {
        const lane = { from, end, span };
        const laneHeight = heightOf(lane);
        if (laneHeight === Infinity) continue;
        for (let used = span; used <= columns; used += 1) {
          const before = best[from]?.[used - span];
          if (!before) continue;
          const height = Math.max(before.height, laneHeight);
          if (height < (fillings[used]?.height ?? Infinity)) fillings[used] = { height, last: lane };
        }
      }
    best.push(fillings);
  }
  return Array.from({ length: columns + 1 }, (_, used) => traceBack(best, count, used));
}

function traceBack(
  best: readonly (readonly (Filling | undefined)[])[],
  count: number,
  columns: number,
): readonly Lane[] | null {
  const lanes: Lane[] = [];
  let [end, used] = [count, columns];
  while (end > 0) {
    const lane = best[end]?.[used]?.last;
    if (!lane) return null;
    lanes.unshift(lane);
    [end, used] = [lane.from, used - lane.span];
  }
  return used === 0 ? lanes : null;
}
