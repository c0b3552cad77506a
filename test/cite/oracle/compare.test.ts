import { expect, test } from "vitest";
import type { Citable } from "../../../src/cite/index.ts";
import type { AcceptedDifference } from "./accepted-differences.ts";
import { compare } from "./compare.ts";

const work = (key: string, type = "book"): Citable => ({
  key,
  type,
  title: "A title",
  names: {},
  dates: {},
  fields: key === "one" ? { publisher: "A House" } : {},
  arxiv: "",
  locator: "",
});
const works = [work("one"), work("two", "post")];
const official = (): string => "A title. about 1990";

function difference(
  steps: Readonly<Record<string, string>>,
  rest: Partial<AcceptedDifference> = {},
): AcceptedDifference {
  return {
    style: "APA",
    difference: "it",
    why: "so",
    types: [],
    works: [],
    count: 1,
    steps: Object.entries(steps).map(([pattern, ours]) => ({ official: new RegExp(pattern, "gu"), ours })),
    ...rest,
  };
}

test("an unlisted difference is reported letter by letter", () => {
  const { unexplained } = compare(
    works,
    official,
    ({ key }) => (key === "one" ? official() : "A title. About 1990"),
    [],
  );
  expect(unexplained).toEqual([
    { work: "two", official: "A title. about 1990", explained: "A title. about 1990", ours: "A title. About 1990" },
  ]);
});

test("a listed difference is applied as steps to the official reference", () => {
  const capital = difference({ "(about)": "\\u$1" });
  const { unexplained, gone } = compare(works, official, () => "A title. About 1990", [capital]);
  expect([unexplained, gone]).toEqual([[], []]);
});

test("a difference applies only to the types, works and variables that it lists", () => {
  const house = difference({ about: "{publisher}," });
  const ours = ({ key }: Citable): string => (key === "one" ? "A title. A House, 1990" : official());
  expect(compare(works, official, ours, [house]).unexplained).toEqual([]);
  const ofPosts = { types: ["post"] };
  const ofTwo = { works: ["two"] };
  for (const rest of [ofPosts, ofTwo]) {
    const { unexplained } = compare(works, official, () => "A title. About 1990", [
      difference({ "(about)": "\\u$1" }, rest),
    ]);
    expect(unexplained.map(({ work: key }) => key)).toEqual(["one"]);
  }
});

test("a listed difference that doesn't occur, occurs in fewer works, or occurs in other works is reported", () => {
  const nowhere = difference({ around: "about" });
  const thrice = difference({ about: "about the year" }, { count: 3 });
  const elsewhere = difference({ "1990": "1991" }, { works: ["one", "three"], count: 2 });
  const { gone } = compare(works, official, official, [nowhere, thrice, elsewhere]);
  expect(gone).toEqual([
    { difference: "it", works: [], steps: ["around"], listed: 1, found: 0 },
    { difference: "it", works: [], steps: [], listed: 3, found: 2 },
    { difference: "it", works: ["three"], steps: [], listed: 2, found: 1 },
  ]);
});
