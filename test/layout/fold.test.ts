import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, heightsByColumns, makeFoldable, type Block } from "../../src/layout/fold.ts";

describe("fold", () => {
  it("stacks everything into one column where there is one", () => {
    expect(fold([[10], [20], [30]], 1, 5)).toEqual({
      spots: [
        { stack: 0, column: 0, span: 1 },
        { stack: 0, column: 0, span: 1 },
        { stack: 0, column: 0, span: 1 },
      ],
      stacks: 1,
      columns: 1,
      height: 70,
    });
  });

  it("makes the tallest stack as short as can be, in order", () => {
    expect(fold([[10], [20], [30]], 2, 0).spots.map(({ column }) => column)).toEqual([0, 0, 1]);
    expect(fold([[30], [20], [10]], 2, 0).spots.map(({ column }) => column)).toEqual([0, 1, 1]);
  });

  it("makes a stack wider when that makes the whole lower", () => {
    expect(fold([[100, 55, 40], [50]], 3, 10).spots).toEqual([
      { stack: 0, column: 0, span: 2 },
      { stack: 1, column: 2, span: 1 },
    ]);
  });

  it("evens the stacks where the tallest leaves a choice", () => {
    const six = [[40], [10], [10], [10], [10], [10]];
    expect(fold(six, 3, 0).spots.map(({ column }) => column)).toEqual([0, 1, 1, 2, 2, 2]);
  });

  it("gives a block that can't be narrow the columns that it needs", () => {
    const { spots, height } = fold([[Infinity, 30], [10], [10]], 3, 0);
    expect(spots.map(({ column, span }) => [column, span])).toEqual([
      [0, 2],
      [2, 1],
      [2, 1],
    ]);
    expect(height).toBe(30);
  });

  it("is empty for no blocks", () => {
    expect(fold([], 3, 10)).toEqual({ spots: [], stacks: 0, columns: 0, height: 0 });
  });

  it("is as low as the best of all ways to fold", () => {
    fc.assert(
      fc.property(blocks, fc.integer({ min: 1, max: 5 }), (some, columns) => {
        expect(fold(some, columns, 3).height).toBe(lowest(some, columns, 3));
      }),
    );
  });
});

describe("heightsByColumns", () => {
  it("says how high each fold is, and Infinity where a block is too wide", () => {
    expect(heightsByColumns([[Infinity, 30], [10], [10]], 4, 0)).toEqual([Infinity, 50, 30, 30]);
    fc.assert(
      fc.property(blocks, (some) => {
        expect(heightsByColumns(some, 4, 3)).toEqual([1, 2, 3, 4].map((columns) => fold(some, columns, 3).height));
      }),
    );
  });
});

describe("makeFoldable", () => {
  it("counts what every stack takes beside its columns", () => {
    const { room } = makeFoldable([[10], [10], [10]], 1, { gap: 0, margin: 0.5 });
    expect([30, 20, 10].map(room)).toEqual([1.5, 3, 4.5]);
  });
});

const block: fc.Arbitrary<Block> = fc
  .array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 3 })
  .map((heights) => heights.toSorted((a, b) => b - a));
const blocks = fc.array(block, { minLength: 1, maxLength: 6 });

/** By trying every first stack in every width. */
function lowest(some: readonly Block[], columns: number, gap: number): number {
  if (some.length === 0) return 0;
  const ways = some.flatMap((_, index) =>
    Array.from({ length: columns }, (__, extra) => {
      const width = extra + 1;
      const stack = some.slice(0, index + 1);
      const height = stack.reduce((sum, each) => sum + (each[width - 1] ?? each.at(-1) ?? 0) + gap, -gap);
      return Math.max(height, lowest(some.slice(index + 1), columns - width, gap));
    }),
  );
  return Math.min(Infinity, ...ways);
}
