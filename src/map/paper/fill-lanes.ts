/** Items that stand below each other, from `from` up to `end`, in so many columns. */
export interface Lane {
  readonly from: number;
  readonly end: number;
  readonly span: number;
}

/** The height of some items in one lane; Infinity where they don't go there together. */
export type LaneHeight = (lane: Lane) => number;

interface Filling {
  readonly height: number;
  readonly last: Lane | null;
}

/**
 * Divides items in their order into lanes side by side, each as wide as suits its items: so that the tallest lane is as low
 * as can be (the linear partition problem, by dynamic programming). By the number of columns that the lanes fill together,
 * up to `columns`; null where nothing fills so many.
 */
export function fillLanes(
  count: number,
  columns: number,
  widest: number,
  heightOf: LaneHeight,
): readonly (readonly Lane[] | null)[] {
  // The best way to put the first so many items into the first so many columns.
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
