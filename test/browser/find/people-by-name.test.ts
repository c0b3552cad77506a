import { expect, test } from "vitest";
import { find } from "../../../src/browser/find/found.ts";
import { findEverywhere } from "../../../src/browser/find/found-everywhere.ts";
import { emptyQuery } from "../../../src/browser/search/index.ts";
import { findEntries, type Findable } from "../../../src/search/index.ts";
import { indexInMemory, materialOf } from "../../search/in-memory.ts";

const person = (text: string, passage: string): Findable => ({
  id: text.toLowerCase().replaceAll(" ", "-"),
  kind: "person",
  text,
  texts: [{ text, weight: 3 }],
  passage,
  facts: null,
});

const { index } = indexInMemory(
  materialOf([], {
    people: [
      person("Steven Adler", "He answered LeCun, Bengio, Hinton and Marcus."),
      person("Yoshua Bengio", "He shared the Turing Award with Hinton and LeCun."),
      person("Geoffrey Hinton", "He shared the Turing Award with Bengio and LeCun."),
      person("Yann LeCun", "He shared the Turing Award with Bengio and Hinton."),
      person("Gary Marcus", "He argued with LeCun."),
    ],
  }),
);
const search = {
  index,
  entries: index.entries,
  all: (kind: "people" | "pairs" | "questions" | "claims" | "tours" | "sources", words: string) =>
    findEntries(index, { ...emptyQuery, words }, { kind }),
  people: (words: string) => findEntries(index, { ...emptyQuery, words }, { kind: "people" }),
  places: () => findEntries(index, emptyQuery, { kind: "places", debates: [] }),
  stances: () => Promise.resolve(new Map()),
};

/** The people whom the search of a page lists, and those whose claims the map offers. */
const peopleFor = async (words: string) => {
  const { kinds } = await findEverywhere(search, words);
  const { people } = await find(search, { ...emptyQuery, words }, [], 12);
  return {
    listed: kinds.flatMap(({ kind, entries }) => (kind === "people" ? entries.map(({ entry }) => entry.text) : [])),
    offered: people.map(({ text }) => text),
  };
};

test.each([
  ["LeCun", "Yann LeCun"],
  ["Bengio", "Yoshua Bengio"],
  ["Hinton", "Geoffrey Hinton"],
  ["Marcus", "Gary Marcus"],
  ["hint", "Geoffrey Hinton"],
])("%s finds %s alone, and not those of whom it is said that they have to do with him", async (words, name) => {
  expect(await peopleFor(words)).toEqual({ listed: [name], offered: [name] });
});

test("two names find both people", async () => {
  const both = ["Yoshua Bengio", "Yann LeCun"];
  expect(await peopleFor("Bengio LeCun")).toEqual({ listed: both, offered: both });
});

test("words that no name has find people by what is said of them, whose claims the map doesn't offer", async () => {
  expect(await peopleFor("Turing award")).toEqual({ listed: ["Yoshua Bengio", "Geoffrey Hinton"], offered: [] });
});

test("a mistyped name finds the person", async () => {
  expect(await peopleFor("Hintom")).toEqual({ listed: ["Geoffrey Hinton"], offered: [] });
});

test("those who are not listed are counted, and listed when they are asked for", async () => {
  const people = async (asked?: number) => {
    const { kinds } = await findEverywhere(
      search,
      "LeCun",
      asked === undefined ? new Map() : new Map([["people", asked]]),
    );
    return kinds.map(({ count, entries, rest }) => [count, entries.length, rest]);
  };
  expect(await people()).toEqual([[5, 1, 4]]);
  expect(await people(4)).toEqual([[5, 4, 1]]);
  expect(await people(20)).toEqual([[5, 5, 0]]);
});
