import fc from "fast-check";
import { expect, test } from "vitest";
import { coverage } from "../../src/share/coverage.ts";

function covered(rings: readonly (readonly number[])[], width = 20, height = 12): readonly number[] {
  const cover = coverage(width, height);
  const pixels = Array.from({ length: width * height }, () => 0);
  for (const ring of rings) cover.add(ring, 1, 0, 0);
  cover.take((pixel, part) => void (pixels[pixel] = part));
  return pixels;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

test("a box between pixels covers each by the part that lies in it", () => {
  const pixels = covered([[1.5, 1, 3.25, 1, 3.25, 2, 1.5, 2]]);
  expect(pixels.slice(20, 25)).toEqual([0, 0.5, 1, 0.25, 0]);
  expect(sum(pixels)).toBeCloseTo(1.75);
});

test("the parts of all pixels add up to the area of any triangle inside the picture, whichever way it turns", () => {
  const sixteenths = (most: number) => fc.integer({ min: 0, max: most * 16 }).map((number) => number / 16);
  const place = fc.record({ x: sixteenths(20), y: sixteenths(12) });
  fc.assert(
    fc.property(place, place, place, (a, b, c) => {
      const area = Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
      const pixels = covered([[a.x, a.y, b.x, b.y, c.x, c.y]]);
      expect(sum(pixels)).toBeCloseTo(area, 2);
      expect(pixels.every((part) => part >= 0 && part <= 1)).toBe(true);
    }),
  );
});

test("rings that turn the same way join, and one that turns the other way is a hole", () => {
  const box = [2, 2, 8, 2, 8, 8, 2, 8];
  expect(sum(covered([box, [4, 4, 10, 4, 10, 10, 4, 10]]))).toBeCloseTo(36 + 36 - 16);
  expect(sum(covered([box, [4, 4, 4, 6, 6, 6, 6, 4]]))).toBeCloseTo(36 - 4);
});

test("what lies outside of the picture is cut off at its borders", () => {
  expect(sum(covered([[-5, -5, 30, -5, 30, 30, -5, 30]]))).toBeCloseTo(20 * 12);
  expect(sum(covered([[18, 3, 40, 3, 40, 5, 18, 5]]))).toBeCloseTo(4);
  expect(sum(covered([[30, 3, 40, 3, 40, 5, 30, 5]]))).toBe(0);
});

test("is empty again after it was taken", () => {
  const cover = coverage(20, 12);
  cover.add([0, 0, 20, 0, 20, 12, 0, 12], 1, 0, 0);
  cover.take(() => undefined);
  const parts: number[] = [];
  cover.take((_, part) => void parts.push(part));
  expect(parts).toEqual([]);
});
