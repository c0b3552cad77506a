import { expect, test } from "vitest";
import { divergingBars } from "../../../src/site/charts/stance-strips.ts";
import { comparePlaces, placeStrip } from "../../../src/site/charts/place-strip.ts";

const items = (...places: readonly (readonly number[])[]) => places.map((place) => ({ item: place.join("."), place }));

test("sections are in the order of their numbers, and a section comes before its parts", () => {
  const places = [[10], [2, 10], [2, 2], [2]];
  expect(places.toSorted(comparePlaces)).toEqual([[2], [2, 2], [2, 10], [10]]);
});

test("sections stand side by side, and what is at one place is piled up from the bottom", () => {
  const { marks, ticks, height } = placeStrip(items([3], [1], [3]), "sections");
  expect(marks.map(({ item, at, y }) => [item, at, y])).toEqual([
    ["1", 25, 24],
    ["3", 75, 24],
    ["3", 75, 8],
  ]);
  expect(ticks.map(({ at, place }) => [at, place])).toEqual([
    [25, [1]],
    [75, [3]],
  ]);
  expect(height).toBe(32);
});

test("pages and times stand at their distances, with ticks at round numbers", () => {
  const { marks, ticks } = placeStrip(items([1200], [7000]), "seconds");
  expect(marks.map(({ at }) => at)).toEqual([16.67, 97.22]);
  expect(ticks.map(({ place }) => place[0])).toEqual([0, 1800, 3600, 5400, 7200]);
  expect(placeStrip(items([11], [14], [29]), "pages").ticks.map(({ place }) => place[0])).toEqual([10, 15, 20, 25, 30]);
  expect(placeStrip(items([1], [3], [7]), "pages").ticks.map(({ place }) => place[0])).toEqual([2, 4, 6, 8]);
});

test("of many sections, only those have a label that have room for it", () => {
  const { ticks } = placeStrip(items(...Array.from({ length: 40 }, (_, index) => [index])), "sections");
  expect(ticks.length).toBeGreaterThan(3);
  expect(ticks.length).toBeLessThan(8);
});

test("bars of all rows have one scale and one middle", () => {
  const bars = divergingBars([
    { left: 1, right: 3 },
    { left: 0, right: 0 },
  ]);
  expect(bars).toEqual([
    { middle: 25, left: { at: 0, width: 25 }, right: { at: 25, width: 75 } },
    { middle: 25, left: { at: 25, width: 0 }, right: { at: 25, width: 0 } },
  ]);
  expect(divergingBars([{ left: 0, right: 0 }])).toEqual([
    { middle: 0, left: { at: 0, width: 0 }, right: { at: 0, width: 0 } },
  ]);
});
