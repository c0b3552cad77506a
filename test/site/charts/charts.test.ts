import { expect, test } from "vitest";
import { divergingBars, stanceStrips, type DatedStance, timeScale } from "../../../src/site/charts/stance-strips.ts";
import { comparePlaces, placeStrip, lanesFor } from "../../../src/site/charts/place-strip.ts";
import fc from "fast-check";

const items = (...places: readonly (readonly number[])[]) => places.map((place) => ({ item: place.join("."), place }));

test("sections are in the order of their numbers, and a section comes before its parts", () => {
  const places = [[10], [2, 10], [2, 2], [2]];
  expect(places.toSorted(comparePlaces)).toEqual([[2], [2, 2], [2, 10], [10]]);
});

test("sections stand side by side, and what is at one place is piled up from the bottom", () => {
  const { marks, ticks, height } = placeStrip(items([3], [1], [3]), "sections");
  expect(marks.map(({ item, at, y }) => [item, at, y])).toEqual([
    ["1", 25, 36],
    ["3", 75, 36],
    ["3", 75, 12],
  ]);
  expect(ticks.map(({ at, place }) => [at, place])).toEqual([
    [25, [1]],
    [75, [3]],
  ]);
  expect(height).toBe(48);
});

test("pages and times stand at their distances, with ticks at round numbers", () => {
  const { marks, ticks } = placeStrip(items([1200], [7000]), "seconds");
  expect(marks.map(({ at }) => at)).toEqual([16.67, 97.22]);
  expect(ticks.map(({ place }) => place[0])).toEqual([0, 1800, 3600, 5400, 7200]);
  expect(placeStrip(items([11], [14], [29]), "pages").ticks.map(({ place }) => place[0])).toEqual([10, 15, 20, 25, 30]);
  expect(placeStrip(items([1], [3], [7]), "pages").ticks.map(({ place }) => place[0])).toEqual([2, 4, 6, 8]);
});

test("of many sections, only those have a label that have room for it, first the one that is cited most", () => {
  const { ticks } = placeStrip(items([17], ...Array.from({ length: 40 }, (_, index) => [index])), "sections");
  const narrow = ticks.filter(({ from }) => from === "any");
  expect(narrow.map(({ place }) => place[0])).toContain(17);
  expect(narrow.length).toBeGreaterThan(3);
  expect(narrow.length).toBeLessThan(8);
  expect(ticks.length).toBeGreaterThan(narrow.length);
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

const stance = (by: string, date: string, kind: DatedStance["stance"] = "asserts"): DatedStance => ({
  by,
  date,
  stance: kind,
  labelWidth: 0,
});

test("a time axis has whole years, and a year or month alone stands in its middle", () => {
  const scale = timeScale(["2020-03-01", "2021"]);
  expect(scale?.ticks).toEqual([
    { at: 0, label: "2020" },
    { at: 50.07, label: "2021" },
    { at: 100, label: "2022" },
  ]);
  expect(scale?.at("2021")).toBeCloseTo(74.8, 1);
  expect(scale?.at("2020-03")).toBeCloseTo(10.1, 1);
});

test("a time axis has at most eight ticks, however many years it spans", () => {
  for (let year = 1900; year < 2030; year += 1)
    expect(timeScale([String(year), "2030"])?.ticks.length).toBeLessThanOrEqual(8);
});

test("an uneven axis has more room for the years with nine tenths of the dates, if they are few", () => {
  const dates = ["2014-05", ...Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, "0")}`)];
  const scale = timeScale(dates, true);
  expect(scale?.ticks).toEqual([
    { at: 0, label: "2014" },
    { at: 15, label: "2024" },
    { at: 100, label: "2025" },
  ]);
  expect(scale?.bend).toBe("2024");
  expect(timeScale(dates.slice(1), true)).toMatchObject({ bend: "", ticks: timeScale(dates.slice(1))?.ticks });
  expect(timeScale(dates)?.bend).toBe("");
});

test("what is no date has no place, and without a date there is no axis", () => {
  expect(timeScale(["2020"])?.at("some day")).toBeNull();
  expect(timeScale(["", "some day"])).toBeNull();
  expect(stanceStrips([{ stances: [stance("ada", "")] }])).toBeNull();
});

test("marks of the same day stand below each other", () => {
  const strips = stanceStrips([{ stances: [stance("ada", "2020-05-01"), stance("ben", "2020-05-01")] }]);
  expect(strips?.rows[0]?.strip.marks.map(({ y }) => y)).toEqual([11, 33]);
  expect(strips?.rows[0]?.strip.height).toBe(44);
});

test("a name that has no room to the right of its mark stands to the left", () => {
  const named = (date: string): DatedStance => ({ ...stance("ada", date), labelWidth: 60 });
  const strips = stanceStrips([{ stances: [named("2020-01-01"), named("2029-12-31")] }]);
  expect(strips?.rows[0]?.strip.marks.map(({ labelledBefore }) => labelledBefore)).toEqual([false, true]);
});

test("a line joins two stances of one person on a strip only where they contradict each other", () => {
  const ada = [stance("ada", "2020", "concedes"), stance("ada", "2022", "asserts"), stance("ada", "2024", "rejects")];
  const strips = stanceStrips([
    { stances: [...ada, stance("ben", "2021", "rejects")] },
    { stances: [stance("ben", "2023", "asserts")] },
  ]);
  expect(strips?.rows.map(({ strip }) => strip.joins.length)).toEqual([1, 0]);
  const [join] = strips?.rows[0]?.strip.joins ?? [];
  expect(join && join.from.at < join.to.at).toBe(true);
});

test("marks in one lane never overlap, at the width they are laid out for or any greater one", () => {
  const room = fc.record({
    at: fc.double({ min: 0, max: 100, noNaN: true }),
    before: fc.integer({ min: 1, max: 90 }),
    after: fc.integer({ min: 1, max: 90 }),
  });
  fc.assert(
    fc.property(
      fc.array(room),
      fc.integer({ min: 200, max: 900 }),
      fc.integer({ min: 0, max: 900 }),
      (marks, width, more) => {
        const lanes = lanesFor(marks, width);
        const overlap = marks.some((one, index) =>
          marks.some((other, place) => {
            if (place >= index || lanes[place] !== lanes[index]) return false;
            const [left, right] = one.at < other.at ? [one, other] : [other, one];
            const between = ((right.at - left.at) / 100) * (width + more);
            return between < left.after + right.before - 0.001;
          }),
        );
        return !overlap;
      },
    ),
  );
});
