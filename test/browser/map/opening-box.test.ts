import { expect, test } from "vitest";
import { openingBox } from "../../../src/browser/map/opening-box.ts";

const size = { x: 0, y: 0, width: 1900, height: 1000 };

test("a map opens with all of it in a window of about its shape", () => {
  expect(openingBox(size, { width: 1440, height: 770 })).toBe(size);
  expect(openingBox(size, { width: 1000, height: 760 })).toBe(size);
  expect(openingBox(size, { width: 2500, height: 700 })).toBe(size);
});

test("in an upright window a map opens at its beginning, at its whole height", () => {
  expect(openingBox(size, { width: 800, height: 1000 })).toEqual({ x: 0, y: 0, width: 800, height: 1000 });
});

test("an upright map opens with all of it in an upright window", () => {
  const upright = { x: 0, y: 0, width: 900, height: 1000 };
  expect(openingBox(upright, { width: 800, height: 1000 })).toBe(upright);
});
