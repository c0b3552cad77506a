/** Where a block is placed. */
interface Spot {
  readonly column: number;
  readonly y: number;
}

export interface Filled {
  readonly spots: readonly Spot[];
  readonly height: number;
}

/** So often is the height halved towards the least one. */
const rounds = 12;

/**
 * Places blocks of these heights in reading order, down a column and then down the next, as low as that allows. No column is
 * empty if there are enough blocks.
 */
export function fillColumns(heights: readonly number[], columns: number, gap: number): Filled {
  let low = Math.max(0, ...heights);
  let best = fillTo(Infinity, heights, columns, gap);
  for (let round = 0; round < rounds; round += 1) {
    const limit = (low + best.height) / 2;
    const filled = fillTo(limit, heights, columns, gap);
    if ((filled.spots.at(-1)?.column ?? 0) < columns) best = filled;
    else low = limit;
  }
  return best;
}

function fillTo(limit: number, heights: readonly number[], columns: number, gap: number): Filled {
  let [column, next, height] = [0, 0, 0];
  const spots = heights.map((own, index) => {
    const isNeeded = heights.length - index < columns - column;
    if (next > 0 && (isNeeded || next + own > limit)) [column, next] = [column + 1, 0];
    const y = next;
    height = Math.max(height, y + own);
    next += own + gap;
    return { column, y };
  });
  return { spots, height };
}
