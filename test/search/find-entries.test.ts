import { expect, test } from "vitest";
import { findEntries, placeOf, stancesOf, type Findable, type Index } from "../../src/search/index.ts";
import { ask, claim, indexInMemory, materialOf } from "./in-memory.ts";

const all = { kind: "places", debates: [] } as const;

const person: Findable = {
  id: "george-orwell",
  kind: "person",
  text: "George Orwell",
  texts: [{ text: "George Orwell", weight: 3 }],
  passage: "",
  facts: null,
};
const source: Findable = {
  id: "orwell-1946-tea",
  kind: "source",
  text: "A Nice Cup of Tea",
  note: "Orwell 1946",
  texts: [{ text: "A Nice Cup of Tea Orwell 1946", weight: 3 }],
  passage: "",
  facts: null,
};

const material = materialOf(
  [
    claim("tea", "Milk tastes better after the tea.", {
      kind: "position",
      remote: "George Orwell",
      facts: { basis: "testimony", holders: [["asserts", "george-orwell"]] },
    }),
    claim("kettles", "Clay kettles need warming.", { remote: "Émile Škoda" }),
    claim("kettle", "A clay kettle’s warming is in water.", { kind: "objection", note: "unanswered" }),
    claim("milky-drink", "Milky tea is a kettle drink.", { remote: "Clay Board" }),
  ],
  {
    outside: [claim("lost", "Nobody knows where the milk belongs.")],
    people: [person],
    sources: [source],
    aliases: [
      ["milk-drink", "milky-drink"],
      ["gone", "never-was"],
    ],
  },
);
const { index } = indexInMemory(material);

async function idsOf(words: string, more = {}, asked: Index = index): Promise<readonly string[]> {
  const { numbers } = await findEntries(asked, ask({ words, ...more }), all);
  return (await asked.entries(numbers)).map(({ id }) => id);
}

test("finds entries with all the words, in any order and case", async () => {
  expect(await idsOf("TEA milk")).toEqual(["tea", "milky-drink"]);
  expect(await idsOf("milk coffee")).toEqual([]);
});

test("finds singular and plural alike, and possessives", async () => {
  expect(await idsOf("kettles warming")).toEqual(["kettles", "kettle"]);
});

test("finds words by their beginning, and whole words come first", async () => {
  expect(await idsOf("mil")).toEqual(["tea", "milky-drink", "lost"]);
  expect(await idsOf("milk")).toEqual(["tea", "lost", "milky-drink"]);
});

test("finds a holder, with or without accents", async () => {
  expect(await idsOf("orwell")).toEqual(["tea"]);
  expect(await idsOf("skoda emile")).toEqual(["kettles"]);
});

test("a word in the sentence counts more than one in a name", async () => {
  expect(await idsOf("clay")).toEqual(["kettles", "kettle", "milky-drink"]);
});

test("corrects typing errors in longer words, and returns the corrected words", async () => {
  expect(await idsOf("wamring")).toEqual(["kettles", "kettle"]);
  expect(await idsOf("orwel")).toEqual(["tea"]);
  expect(await idsOf("tae")).toEqual([]);
  expect((await findEntries(index, ask({ words: "wamring water" }), all)).taken).toEqual([
    { typed: "wamring", words: ["warming"] },
  ]);
});

test("an entry with the whole id comes first, also with a former id", async () => {
  expect(await idsOf("milky-drink")).toEqual(["milky-drink"]);
  expect(await idsOf("milk-drink")).toEqual(["milky-drink"]);
});

test("finds nothing for punctuation, and everything for filters alone", async () => {
  expect(await idsOf(" … ")).toEqual([]);
  expect(await idsOf("", { roles: ["position", "objection"] })).toEqual(["tea", "kettle"]);
  expect(await idsOf("", { person: "george-orwell" })).toEqual(["tea"]);
  expect(await idsOf("", { basis: "testimony" })).toEqual(["tea"]);
  expect(await idsOf("", { unanswered: true })).toEqual(["kettle"]);
  expect(await idsOf("milk", { debate: "debate" })).toEqual(["tea", "milky-drink"]);
  expect(await idsOf("", { basis: "guesswork" })).toEqual([]);
  expect(await idsOf("", { roles: ["hasOwnProperty"] })).toEqual([]);
});

test("searches only the given debates", async () => {
  expect((await findEntries(index, ask({ words: "milk" }), { kind: "places", debates: ["debate"] })).numbers).toEqual([
    1, 4,
  ]);
  expect((await findEntries(index, ask({ words: "milk" }), { kind: "places", debates: ["other"] })).numbers).toEqual(
    [],
  );
});

test("finds people and sources by themselves", async () => {
  const people = await findEntries(index, ask({ words: "orwell" }), { kind: "people" });
  expect(await index.entries(people.numbers)).toEqual([{ id: "george-orwell", kind: "person", text: "George Orwell" }]);
  const sources = await findEntries(index, ask({ words: "cup 1946" }), { kind: "sources" });
  expect(await index.entries(sources.numbers)).toEqual([
    { id: "orwell-1946-tea", kind: "source", text: "A Nice Cup of Tea", note: "Orwell 1946" },
  ]);
});

test("if nothing is found, returns which words would have to be left out", async () => {
  const { suggestion } = await findEntries(index, ask({ words: "milk tea coffee" }), all);
  expect(suggestion).toEqual({ kind: "fewer-words", words: "milk tea", count: 2 });
  const rarest = await findEntries(index, ask({ words: "milk coffee xylophone" }), all);
  expect(rarest.suggestion).toMatchObject({ words: "milk" });
  const filtered = await findEntries(index, ask({ words: "tea", basis: "evidence" }), all);
  expect(filtered.suggestion).toEqual({ kind: "no-filters", count: 2 });
  expect((await findEntries(index, ask({ words: "coffee" }), all)).suggestion).toBeNull();
});

test("knows the question of every question and claim, also by former ids", async () => {
  expect(await placeOf(index, "question")).toEqual({ id: "question", question: "question" });
  expect(await placeOf(index, "milk-drink")).toEqual({ id: "milky-drink", question: "question" });
  expect(await placeOf(index, "lost")).toEqual({ id: "lost", question: "" });
  expect(await placeOf(index, "gone")).toBeNull();
  expect(await placeOf(index, "george-orwell")).toBeNull();
});

test("says what a person asserts, concedes and rejects", async () => {
  expect([...(await stancesOf(index, "george-orwell"))]).toEqual([[1, "asserts"]]);
  expect([...(await stancesOf(index, "nobody"))]).toEqual([]);
});

test("a debate without claims can be searched", async () => {
  const nothing = indexInMemory({
    questions: [],
    outside: [],
    people: [],
    sources: [],
    tours: [],
    pairs: [],
    aliases: [],
    numberWords: "",
  }).index;
  expect(await idsOf("milk tea", {}, nothing)).toEqual([]);
  expect(await idsOf("milky-drink", { unanswered: true }, nothing)).toEqual([]);
  expect(await placeOf(nothing, "tea")).toBeNull();
});

test("loads a file once, and again after a failure", async () => {
  const { index: counted, asked } = indexInMemory(material);
  await idsOf("milk", {}, counted);
  const first = asked.length;
  await idsOf("milk", {}, counted);
  expect(asked.length).toBe(first);
  expect(new Set(asked).size).toBe(first);
});
