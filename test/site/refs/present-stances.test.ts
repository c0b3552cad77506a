import { expect, test } from "vitest";
import type { Stance, StanceKind } from "../../../src/claims/model/index.ts";
import { presentStances } from "../../../src/site/refs/positions.ts";

const place = { path: "claims/a.yaml", start: 0, end: 0 };

const stance = (person: string, kind: StanceKind, date: string): Stance => ({
  person: { value: person, place },
  stance: kind,
  source: { value: "letters", place },
  at: "p. 1",
  date,
});

/** What still holds of stances in the form `ada asserts 1946`. */
const present = (...told: readonly (readonly [string, StanceKind, string])[]): readonly string[] =>
  presentStances(told.map((each) => stance(...each))).map(({ person, stance: kind, date }) =>
    `${person.value} ${kind} ${date}`.trim(),
  );

test("who later says the opposite no longer holds what they said", () => {
  expect(present(["ada", "asserts", "1946"], ["ada", "rejects", "1950"], ["ben", "asserts", "1946"])).toEqual([
    "ada rejects 1950",
    "ben asserts 1946",
  ]);
  expect(present(["ada", "rejects", "1946"], ["ada", "concedes", "1950-03"])).toEqual(["ada concedes 1950-03"]);
});

test("a stance without a date is the earliest; of two on one day both are shown; who says it twice holds it", () => {
  expect(present(["ada", "asserts", ""], ["ada", "rejects", "1950"])).toEqual(["ada rejects 1950"]);
  expect(present(["ada", "asserts", "1950"], ["ada", "rejects", "1950"])).toHaveLength(2);
  expect(present(["ada", "asserts", "1946"], ["ada", "concedes", "1950"])).toHaveLength(2);
});
