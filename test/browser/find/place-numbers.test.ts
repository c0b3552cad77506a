import { expect, test } from "vitest";
import { placeNumbers } from "../../../src/browser/find/place-numbers.ts";
import type { Head } from "../../../src/search/index.ts";

const head: Head = {
  folder: "",
  questions: [
    ["q", "d", 0],
    ["r", "d", 5],
    ["s", "d", 8],
  ],
  outside: 9,
  people: 10,
  sources: 11,
  size: 12,
  entriesPerFile: 32,
  words: [],
  ids: [],
};

const tree = (children: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(children).map(([id, below]) => [id, { children: below.split(" ").filter((child) => child !== "") }]),
  );

test("claims are numbered in reading order, whatever the order in which they came", () => {
  const numbers = placeNumbers(tree({ s: "", b: "", q: "a b", a: "c d", d: "", c: "" }), head);
  expect(Object.fromEntries(numbers)).toEqual({ q: 0, a: 1, c: 2, d: 3, b: 4, s: 8 });
});

test("of a question that hasn't all its claims yet, only its own number is known", () => {
  const numbers = placeNumbers(tree({ r: "e", e: "" }), head);
  expect(Object.fromEntries(numbers)).toEqual({ r: 5 });
});
