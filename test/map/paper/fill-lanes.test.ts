import fc from "fast-check";
import { expect, test } from "vitest";
import { fillLanes, type Lane } from "../../../src/map/paper/lay-out-sheet.ts";

/** The height of a lane by the areas of its items: the more columns it has, the lower it is. */
function heightsOf(areas: readonly number[]): (lane: Lane) => number {
  return ({ from, end, span }) => areas.slice(from, end).reduce((sum, area) => sum + Math.ceil(area / span) + 1, 0);
}

function tallest(lanes: readonly Lane[], heightOf: (lane: Lane) => number): number {
  return Math.max(0, ...lanes.map(heightOf));
}

/** Every way to divide `count` items into lanes that fill `columns`. */
function everyFilling(from: number, count: number, columns: number, widest: number): readonly (readonly Lane[])[] {
  if (from === count) return columns === 0 ? [[]] : [];
  const lanes: (readonly Lane[])[] = [];
  for (let end = from + 1; end <= count; end += 1)
    for (let span = 1; span <= Math.min(columns, widest); span += 1)
      for (const rest of everyFilling(end, count, columns - span, widest)) lanes.push([{ from, end, span }, ...rest]);
  return lanes;
}

const areas = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });

test("lanes contain every item once and in order, and fill the given number of columns", () => {
  fc.assert(
    fc.property(areas, fc.integer({ min: 1, max: 3 }), (items, widest) => {
      fillLanes(items.length, 8, widest, heightsOf(items)).forEach((lanes, columns) => {
        if (lanes === null) return;
        const order = lanes.flatMap(({ from, end }) => Array.from({ length: end - from }, (_, index) => from + index));
        expect(order).toEqual(items.map((_, index) => index));
        expect(lanes.reduce((sum, { span }) => sum + span, 0)).toBe(columns);
      });
    }),
  );
});

test("no other division has a shorter tallest lane, and a division is found if there is one", () => {
  fc.assert(
    fc.property(areas, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 6 }), (items, widest, columns) => {
      const heightOf = heightsOf(items);
      const lanes = fillLanes(items.length, columns, widest, heightOf)[columns] ?? null;
      const others = everyFilling(0, items.length, columns, widest).map((each) => tallest(each, heightOf));
      expect(lanes && tallest(lanes, heightOf)).toBe(others.length === 0 ? null : Math.min(...others));
    }),
  );
});

test("items that don't belong together are in separate lanes", () => {
  const apart = ({ from, end }: Lane): number => (end - from > 1 ? Infinity : 1);
  expect(fillLanes(3, 3, 3, apart)[3]).toEqual([
    { from: 0, end: 1, span: 1 },
    { from: 1, end: 2, span: 1 },
    { from: 2, end: 3, span: 1 },
  ]);
  expect(fillLanes(3, 2, 3, apart)[2]).toBeNull();
});
