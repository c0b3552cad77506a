/** A block to be stacked: its height by the number of columns that it spans, from one; Infinity where it can't be so narrow. */
export type Block = readonly number[];

/** Where a block went. Blocks of one stack are in order from the top. */
export interface Spot {
  readonly stack: number;
  /** The column in which its stack begins, and how many the stack spans. */
  readonly column: number;
  readonly span: number;
}

/** Blocks in stacks side by side, in order. */
export interface Fold {
  readonly spots: readonly Spot[];
  readonly stacks: number;
  readonly columns: number;
  /** Of the tallest stack. */
  readonly height: number;
}

/** What parts blocks and stacks. */
export interface Spacing {
  /** Between the blocks of a stack. */
  readonly gap: number;
  /** What a stack takes beside its columns, measured in columns. */
  readonly margin: number;
}

/** Blocks that can be folded at any height. */
export interface Foldable {
  /** Below `lowest` a block would stick out; at `highest` one stack holds all. */
  readonly lowest: number;
  readonly highest: number;
  /** How many columns, margins included, the blocks need in stacks of at most `limit`. */
  readonly room: (limit: number) => number;
  /** The fold in that room whose stacks are as even as can be: the squares of what stays empty are least. */
  readonly at: (limit: number) => Fold;
}

/** Folds blocks into at most `columns` columns, so that the tallest stack is as short as can be. `columns` must hold the widest block. */
export function fold(blocks: readonly Block[], columns: number, gap: number): Fold {
  const foldable = makeFoldable(blocks, columns, { gap, margin: 0 });
  return foldable.at(lowestWhere(foldable, (limit) => foldable.room(limit) <= columns));
}

/**
 * How high the stacks must be for one, two and more columns, up to `most`, in whole units; Infinity where a block is too
 * wide. From more columns to fewer: what is too low for many is too low for few.
 */
export function heightsByColumns(blocks: readonly Block[], most: number, gap: number): readonly number[] {
  const { lowest, highest, room } = makeFoldable(blocks, most, { gap, margin: 0 });
  const heights = Array.from({ length: most }, () => Infinity);
  let least = lowest;
  for (let columns = most; columns > 0; columns--) {
    if (room(Math.ceil(highest)) > columns) break;
    least = lowestWhere({ lowest: least, highest }, (limit) => room(limit) <= columns);
    heights[columns - 1] = least;
  }
  return heights;
}

/** The least whole limit for which a test holds that holds for every greater one; the highest is not tried. */
export function lowestWhere(
  { lowest, highest }: Pick<Foldable, "lowest" | "highest">,
  holds: (limit: number) => boolean,
): number {
  let fails = Math.ceil(lowest) - 1;
  let held = Math.max(fails + 1, Math.ceil(highest));
  while (held - fails > 1) {
    const between = Math.floor((held + fails) / 2);
    if (holds(between)) held = between;
    else fails = between;
  }
  return held;
}

/** In place of Infinity: a sum with it stays a number that can be subtracted from. */
const tooHigh = 1e9;

/** For the rounding of sums. */
const hair = 1e-6;

/** Makes blocks foldable into stacks of up to `widest` columns, which may differ in width. */
export function makeFoldable(blocks: readonly Block[], widest: number, { gap, margin }: Spacing): Foldable {
  const count = blocks.length;
  const most = Math.min(
    widest,
    blocks.reduce((longest, { length }) => Math.max(longest, length), 0),
  );
  const heights = blocks.map((block) =>
    Array.from({ length: most }, (_, index) => Math.min(tooHigh, block[index] ?? block.at(-1) ?? 0)),
  );
  /** By width, from one: how high the first blocks are together, with the gap below each. */
  const sums = Array.from({ length: most }, (_, index) => {
    const sum = new Float64Array(count + 1);
    heights.forEach((block, at) => (sum[at + 1] = (sum[at] ?? 0) + (block[index] ?? 0) + gap));
    return sum;
  });
  const heightOf = (width: number, first: number, end: number): number =>
    (sums[width - 1]?.[end] ?? 0) - (sums[width - 1]?.[first] ?? 0) - gap;

  /**
   * For each block, the room that it and those after it need. From the last to the first: of all stacks of one width that
   * begin with a block, the fullest leaves the least to those after it.
   */
  const roomFrom = (limit: number): Float64Array => {
    const room = new Float64Array(count + 1).fill(Infinity);
    room[count] = 0;
    const ends = sums.map(() => count);
    for (let first = count - 1; first >= 0; first--) {
      for (let width = 1; width <= most; width++) {
        let end = ends[width - 1] ?? count;
        while (end > first && heightOf(width, first, end) > limit) end--;
        ends[width - 1] = end;
        if (end > first) room[first] = Math.min(room[first] ?? 0, width + margin + (room[end] ?? 0));
      }
    }
    return room;
  };

  const at = (limit: number): Fold => {
    const room = roomFrom(limit);
    const waste = new Float64Array(count + 1);
    const choices: { readonly end: number; readonly width: number }[] = [];
    for (let first = count - 1; first >= 0; first--) {
      let best = { end: first + 1, width: most, waste: Infinity };
      for (let width = 1; width <= most; width++) {
        for (let end = first + 1; end <= count && heightOf(width, first, end) <= limit; end++) {
          if (width + margin + (room[end] ?? 0) > (room[first] ?? 0) + hair) continue;
          const wasted = width * (limit - heightOf(width, first, end)) ** 2 + (waste[end] ?? 0);
          if (wasted < best.waste) best = { end, width, waste: wasted };
        }
      }
      choices[first] = best;
      waste[first] = best.waste;
    }
    return stacked(choices, heightOf);
  };

  return {
    lowest: heights.reduce((tallest, block) => Math.max(tallest, Math.min(...block)), 0),
    highest: heights.reduce((sum, block) => sum + Math.max(...block.filter((height) => height < tooHigh)) + gap, 0),
    room: (limit) => roomFrom(limit)[0] ?? 0,
    at,
  };
}

/** The fold that follows from where the stack of each block would end, were it the first of one. */
function stacked(
  choices: readonly { readonly end: number; readonly width: number }[],
  heightOf: (width: number, first: number, end: number) => number,
): Fold {
  const spots: Spot[] = [];
  let [stacks, columns, height] = [0, 0, 0];
  for (let choice = choices[0]; choice; choice = choices[choice.end]) {
    const { end, width } = choice;
    height = Math.max(height, heightOf(width, spots.length, end));
    while (spots.length < end) spots.push({ stack: stacks, column: columns, span: width });
    stacks += 1;
    columns += width;
  }
  return { spots, stacks, columns, height };
}
