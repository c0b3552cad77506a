import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldGroups } from "../../src/layout/fold.ts";

describe("fold", () => {
  it("stacks everything into one column where there is one", () => {
    expect(fold([[10], [20], [30]], 1, 5)).toEqual({
      spots: [
        { column: 0, span: 1 },
        { column: 0, span: 1 },
        { column: 0, span: 1 },
      ],
      columns: 1,
      height: 70,
    });
  });

  it("makes the tallest column as short as can be, in order", () => {
    expect(fold([[10], [20], [30]], 2, 0).spots.map(({ column }) => column)).toEqual([0, 0, 1]);
    expect(fold([[30], [20], [10]], 2, 0).spots.map(({ column }) => column)).toEqual([0, 1, 1]);
  });

  it("spreads a tall block over columns of its own when that makes the whole lower", () => {
    expect(fold([[100, 55, 40], [50]], 3, 10)).toEqual({
      spots: [
        { column: 0, span: 2 },
        { column: 2, span: 1 },
      ],
      columns: 3,
      height: 55,
    });
  });

  it("is empty for no blocks", () => {
    expect(fold([], 3, 10)).toEqual({ spots: [], columns: 0, height: 0 });
  });

  it("is as low as the best of all ways to fold", () => {
    const heights = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(heights, fc.integer({ min: 1, max: 4 }), (blocks, columns) => {
        expect(
          fold(
            blocks.map((height) => [height]),
            columns,
            3,
          ).height,
        ).toBe(lowest(blocks, columns, 3));
      }),
    );
  });
});

describe("foldGroups", () => {
  it("shares columns among groups, and never puts two groups into one", () => {
    const folds = foldGroups([[[10], [10], [10]], [[10]]], 3, 0);
    expect(folds.map(({ columns }) => columns)).toEqual([2, 1]);
  });
});

/** By trying every first column. */
function lowest(heights: readonly number[], columns: number, gap: number): number {
  if (heights.length === 0) return 0;
  if (columns === 0) return Infinity;
  return Math.min(
    ...heights.map((_, index) => {
      const column = heights.slice(0, index + 1);
      const height = column.reduce((sum, each) => sum + each + gap, -gap);
      return Math.max(height, lowest(heights.slice(index + 1), columns - 1, gap));
    }),
  );
}
