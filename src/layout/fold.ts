/** A block to be stacked: its height by the number of columns that it spans, from one. A block that can't spread has one. */
export type Block = readonly number[];

/** Where a block went: the column in which it begins and how many it spans. Blocks of one column are in order from the top. */
export interface Spot {
  readonly column: number;
  readonly span: number;
}

/** Blocks stacked into columns, in order. */
export interface Fold {
  readonly spots: readonly Spot[];
  readonly columns: number;
  readonly height: number;
}

/**
 * Folds blocks into at most `columns` columns with `gap` between the blocks of a column, keeping their order, so that the
 * tallest column is as short as can be (the linear partition problem, by bisection over whole heights). A block spans
 * more columns only where it would be too tall in fewer, and has them for itself.
 */
export function fold(blocks: readonly Block[], columns: number, gap: number): Fold {
  return foldAt(blocks, lowestLimit([blocks], columns, gap), gap);
}

/** The same for several lists of blocks that share the columns, none of which holds blocks of two lists. */
export function foldGroups(groups: readonly (readonly Block[])[], columns: number, gap: number): readonly Fold[] {
  const limit = lowestLimit(groups, columns, gap);
  return groups.map((blocks) => foldAt(blocks, limit, gap));
}

function lowestLimit(groups: readonly (readonly Block[])[], columns: number, gap: number): number {
  const blocks = groups.flat();
  if (blocks.length === 0) return 0;
  const columnsAt = (limit: number): number =>
    groups.reduce((sum, group) => sum + foldAt(group, limit, gap).columns, 0);
  let impossible = Math.ceil(blocks.reduce((least, block) => Math.max(least, Math.min(...block)), 0)) - 1;
  let possible = Math.ceil(blocks.reduce((sum, [height = 0]) => sum + height + gap, -gap));
  while (possible - impossible > 1) {
    const between = Math.floor((possible + impossible) / 2);
    if (columnsAt(between) <= columns) possible = between;
    else impossible = between;
  }
  return possible;
}

/** Fills each column up to `limit` before the next is begun. */
function foldAt(blocks: readonly Block[], limit: number, gap: number): Fold {
  const spots: Spot[] = [];
  let columns = 0;
  let filled = Infinity;
  for (const block of blocks) {
    const [height = 0] = block;
    if (filled + gap + height <= limit) {
      filled += gap + height;
      spots.push({ column: columns - 1, span: 1 });
    } else {
      const span =
        Math.max(
          0,
          block.findIndex((tall) => tall <= limit),
        ) + 1;
      filled = span === 1 ? height : Infinity;
      spots.push({ column: columns, span });
      columns += span;
    }
  }
  return { spots, columns, height: limit };
}
