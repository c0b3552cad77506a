import { expect, test } from "vitest";
import { find } from "../../../src/browser/search/find.ts";
import { searchIndex } from "../../../src/browser/search/search-index.ts";

const index = searchIndex(
  [
    ["tea", "Milk tastes better after the tea.", "George Orwell"],
    ["models", "Language models need grounding.", "Émile Škoda"],
    ["model", "A language model’s grounding is in text.", ""],
    ["milky", "Milky tea is a model drink.", "Language Board"],
  ].map(([id = "", sentence = "", person = ""]) => ({
    id,
    texts: [
      { text: sentence, weight: 3 },
      { text: person, weight: 2 },
      { text: id, weight: 2 },
    ],
  })),
);

test("finds what has all the words, whatever their order and case", () => {
  expect(find(index, "TEA milk")).toEqual(["tea", "milky"]);
  expect(find(index, "milk coffee")).toEqual([]);
});

test("finds singular and plural alike, and possessives", () => {
  expect(find(index, "models grounding")).toEqual(["models", "model"]);
});

test("finds by the beginning of a word, and whole words come first", () => {
  expect(find(index, "mil")).toEqual(["tea", "milky"]);
  expect(find(index, "milk")).toEqual(["tea", "milky"]);
});

test("finds a person, with or without accents", () => {
  expect(find(index, "orwell")).toEqual(["tea"]);
  expect(find(index, "skoda emile")).toEqual(["models"]);
});

test("a word in the sentence counts more than one in a name", () => {
  expect(find(index, "language")).toEqual(["models", "model", "milky"]);
});

test("forgives slips of the pen in longer words", () => {
  expect(find(index, "gruonding")).toEqual(["models", "model"]);
  expect(find(index, "orwel")).toEqual(["tea"]);
  expect(find(index, "languge")).toEqual(["models", "model", "milky"]);
  expect(find(index, "tae")).toEqual([]);
});

test("finds nothing for nothing", () => {
  expect(find(index, " … ")).toEqual([]);
});
