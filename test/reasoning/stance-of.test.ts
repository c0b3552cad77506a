import { expect, test } from "vitest";
import { stanceOf } from "../../src/reasoning/stance-of.ts";
import type { Holding, StanceKind } from "../../src/claims/model/index.ts";

const place = { path: "claims/sketch.yaml", start: 0, end: 0 };

function holding(claim: string, stance: StanceKind, date: string): Holding {
  const source = { value: `source-of-${date || "no-date"}`, place };
  return { claim, stance: { person: { value: "ada", place }, stance, source, at: "p. 1", date } };
}

/** `a accept 2020 (former 2019)` */
function read(...holdings: readonly Holding[]): readonly string[] {
  return stanceOf(holdings).map(
    ({ claim, judgement, stance, former }) =>
      `${claim} ${judgement} ${stance.date}${former.map(({ date }) => ` (former ${date || "undated"})`).join("")}`,
  );
}

test("a person who asserts or concedes a claim accepts it, and one who rejects it rejects it", () => {
  expect(
    read(holding("a", "asserts", "2020"), holding("b", "concedes", "2021"), holding("c", "rejects", "2022")),
  ).toEqual(["a accept 2020", "b accept 2021", "c reject 2022"]);
});

test("of two stances on a claim the later one counts, and the earlier one is kept as held before", () => {
  expect(read(holding("a", "asserts", "2019-05"), holding("a", "rejects", "2023"))).toEqual([
    "a reject 2023 (former 2019-05)",
  ]);
  expect(read(holding("a", "rejects", "2023"), holding("a", "asserts", "2019-05"))).toEqual([
    "a reject 2023 (former 2019-05)",
  ]);
});

test("a stance without a date counts as earlier than all others", () => {
  expect(read(holding("a", "rejects", ""), holding("a", "asserts", "1990"))).toEqual([
    "a accept 1990 (former undated)",
  ]);
});

test("two opposite stances of the same date are no stance", () => {
  expect(read(holding("a", "rejects", "2020"), holding("a", "asserts", "2020"))).toEqual([]);
});
