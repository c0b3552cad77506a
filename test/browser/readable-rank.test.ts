import { expect, test } from "vitest";
import { readableRank, worthDrawing } from "../../src/browser/readable-rank.ts";

const types = [151, 104, 22, 20];

test.each([
  [0.01, 0],
  [0.06, 1],
  [0.26, 2],
  [0.28, 3],
])("at %d pixels a unit, rank %i is the deepest that can be read", (scale, rank) => {
  expect(readableRank(types, scale, worthDrawing)).toBe(rank);
});
