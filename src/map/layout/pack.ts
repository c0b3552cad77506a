/** The heights of a block in each of the columns that it spans. Empty if it can't be that narrow. */
export type Profile = readonly number[];

/** The profiles of a block if it spans one column, two, … */
type Block = readonly Profile[];

/** Where a block is placed. */
export interface Spot {
  readonly column: number;
  readonly span: number;
  readonly y: number;
}

export interface Packing {
  readonly spots: readonly Spot[];
  readonly height: number;
  /** The height of each column. */
  readonly bottoms: readonly number[];
}

/** The height limits that are tried grow by this factor, starting at the least height that the blocks' area allows. */
const growth = 1.035;

/**
 * Packs blocks into columns, with as little height as it can. A block may span several columns, with a different height in
 * each (strip packing with a skyline: Burke, Kendall & Whitwell 2004). Each hangs from a line that runs down from the top, left
 * of its first column: no block is placed where that line would run behind another. Keeps the order of blocks, unless placing
 * the largest first saves more than 6 % of the height.
 */
export function pack(blocks: readonly Block[], columns: number, gap: number): Packing {
  const room = { columns, gap, hangs: true };
  const inOrder = lowest(blocks, [...blocks.keys()], room);
  if (blocks.length < 3) return inOrder;
  const bySize = [...blocks.keys()].toSorted((a, b) => leastArea(blocks[b]) - leastArea(blocks[a]) || a - b);
  const sorted = lowest(blocks, bySize, room);
  return sorted.height < inOrder.height * 0.94 ? sorted : inOrder;
}

/** Like `pack`, for blocks that hang from nothing. Always keeps their order. */
export function packInOrder(blocks: readonly Block[], columns: number, gap: number): Packing {
  return lowest(blocks, [...blocks.keys()], { columns, gap, hangs: false });
}

function leastArea(block: Block | undefined): number {
  const areas = (block ?? []).filter(({ length }) => length > 0).map(sumOf);
  return areas.length === 0 ? 0 : Math.min(...areas);
}

/** How blocks are packed. */
interface Room {
  readonly columns: number;
  readonly gap: number;
  /** Whether each block hangs from a line. */
  readonly hangs: boolean;
}

/** Packs blocks in a given order. Every block must have a profile that fits the columns. */
function lowest(blocks: readonly Block[], order: readonly number[], room: Room): Packing {
  const { columns, gap } = room;
  const area = blocks.reduce((sum, block) => sum + leastArea(block) + gap, -gap);
  const fitting = blocks.map((block) => block.slice(0, columns).filter(({ length }) => length > 0));
  const tallest = Math.max(0, ...fitting.map((profiles) => Math.min(...profiles.map(depthOf))));
  if (!Number.isFinite(tallest)) throw new Error("A block fits no number of columns.");
  const under = (limit: number): Packing | null => packUnder(limit, blocks, order, room);
  const least = Math.max(1, tallest, area / columns);
  let limit = least;
  let best = under(limit);
  while (best === null) best = under((limit *= growth));
  if (limit === least) return best;
  // By bisection between this height and the last limit that failed.
  let low = limit / growth;
  for (let round = 0; round < 4; round += 1) {
    const between = (low + best.height) / 2;
    const lower = under(between);
    if (lower && lower.height < best.height) best = lower;
    else low = between;
  }
  return best;
}

const sumOf = (profile: Profile): number => profile.reduce((sum, depth) => sum + depth, 0);
const depthOf = (profile: Profile): number => Math.max(0, ...profile);

/** Places each block where it uses the least area, including the gap above it; null if one doesn't fit below the limit. */
function packUnder(
  limit: number,
  blocks: readonly Block[],
  order: readonly number[],
  { columns, gap, hangs }: Room,
): Packing | null {
  const bottoms = Array.from({ length: columns }, () => -gap);
  /** The columns that a block from further left spans. */
  const covered = new Set<number>();
  const spots: Spot[] = [];
  for (const index of order) {
    const block = blocks[index] ?? [];
    const spot = bestSpot(block, bottoms, covered, limit, gap);
    if (spot === null) return null;
    spots[index] = spot;
    block[spot.span - 1]?.forEach((deep, at) => {
      bottoms[spot.column + at] = spot.y + deep;
      if (hangs && at > 0) covered.add(spot.column + at);
    });
  }
  return { spots, bottoms: bottoms.map((bottom) => Math.max(0, bottom)), height: Math.max(0, ...bottoms) };
}

/** Where a block uses the least area, including the gap above it; null if it fits nowhere below the limit. */
function bestSpot(
  block: Block,
  bottoms: readonly number[],
  covered: ReadonlySet<number>,
  limit: number,
  gap: number,
): Spot | null {
  let best: Spot | null = null;
  let least = Infinity;
  for (const profile of block) {
    const span = profile.length;
    if (span === 0) continue;
    const depth = depthOf(profile);
    const own = sumOf(profile);
    for (let column = 0; column + span <= bottoms.length; column += 1) {
      if (covered.has(column)) continue;
      let [y, area] = [-Infinity, own];
      for (let at = column; at < column + span; at += 1) {
        const bottom = bottoms[at] ?? 0;
        y = Math.max(y, bottom + gap);
        area -= bottom;
      }
      area += span * y;
      if (y + depth > limit + 0.5 || area >= least - 0.5) continue;
      best = { column, span, y };
      least = area;
    }
  }
  return best;
}
