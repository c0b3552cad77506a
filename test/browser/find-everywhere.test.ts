import { expect, test } from "vitest";
import { findEverywhere } from "../../src/browser/find/find-everywhere.ts";
import { findOnMap } from "../../src/browser/find/find-on-map.ts";
import { document, indexOf, other } from "../search/documents.ts";

const passages = ["", "", "It has a beam.", "He answered LeCun, Bengio, Hinton and Marcus."];

const wordings = [["Le Cun finds words poor."]];

const index = indexOf([
  document("lecun-says", "LeCun says that text is thin.", { kind: "position", wordings: wordings[0] ?? [] }),
  document("unanswered", "LeCun himself said more.", { kind: "objection", note: "unanswered" }),
  document("light", "A lighthouse shines.", { passage: "It has a beam." }),
  other("person", "Steven Adler", "He answered LeCun, Bengio, Hinton and Marcus."),
  other("person", "Yoshua Bengio", "He shared the Turing Award with Hinton and LeCun."),
  other("person", "Geoffrey Hinton", "He shared the Turing Award with Bengio and LeCun."),
  other("person", "Yann LeCun", "He shared the Turing Award with Bengio and Hinton."),
  other("person", "Gary Marcus", "He argued with LeCun."),
]);
const source = {
  index: async () => index,
  passages: async (number: number) => [passages[number] ?? "", ...(wordings[number] ?? [])],
};

/** The people whom the search of a page lists, and those whose claims the map offers. */
const peopleFor = async (words: string) => {
  const { kinds } = await findEverywhere(source, words);
  return {
    listed: kinds.flatMap(({ kind, entries }) => (kind === "people" ? entries.map(({ entry }) => entry.text) : [])),
    offered: findOnMap(index, { words, filters: {} }).people.map(({ text }) => text),
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
  const { listed, offered } = await peopleFor("Bengio LeCun");
  expect(listed.toSorted()).toEqual(["Yann LeCun", "Yoshua Bengio"]);
  expect(offered).toEqual(listed);
});

test("words that no name has find people by what is said of them, whose claims the map doesn't offer", async () => {
  const { listed, offered } = await peopleFor("Turing award");
  expect(listed).toHaveLength(2);
  expect(offered).toEqual([]);
});

test("a whole word of the claims puts nobody first whose name it begins", async () => {
  const all = indexOf([document("all", "All of it is thin."), other("person", "Allan Dafoe")]);
  const { kinds } = await findEverywhere({ ...source, index: async () => all }, "all");
  expect(kinds.map(({ kind }) => kind)).toEqual(["claims", "people"]);
});

test("a term comes before people with one of its letters", async () => {
  const claims = ["near", "far", "certain"].map((word) => document(word, `Doom is ${word}.`));
  const doom = indexOf([other("term", "p(doom)"), other("person", "John P. Spencer"), ...claims]);
  const { kinds } = await findEverywhere({ ...source, index: async () => doom }, "p(doom)");
  expect(kinds.map(({ kind }) => kind)).toEqual(["terms", "people"]);
});

test("a mistyped name finds the person", async () => {
  expect(await peopleFor("Hintom")).toEqual({ listed: ["Geoffrey Hinton"], offered: [] });
});

test("people whose name was typed come before claims, and those not listed are counted, and listed when asked for", async () => {
  const people = async (asked?: number) => {
    const { kinds } = await findEverywhere(source, "LeCun", asked === undefined ? {} : { people: asked });
    return kinds.map(({ kind, count, entries }) => [kind, count, entries.length]);
  };
  expect(await people()).toEqual([
    ["people", 5, 1],
    ["claims", 2, 2],
  ]);
  expect(await people(4)).toContainEqual(["people", 5, 4]);
  expect(await people(20)).toContainEqual(["people", 5, 5]);
});

test("what the map can show is counted, and what is unanswered of it", async () => {
  expect(await findEverywhere(source, "lecun")).toMatchObject({ count: 7, onMap: 2, unanswered: 1, unknown: [] });
  expect(await findEverywhere(source, "lecun xylophone")).toMatchObject({ unknown: ["xylophone"] });
});

test("words that only the explanation has are shown in a passage of it", async () => {
  const { kinds } = await findEverywhere(source, "lighthouse beam");
  const [hit] = kinds[0]?.entries ?? [];
  expect(hit?.text.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(["lighthouse"]);
  const passage = await hit?.passage;
  expect(passage?.stretches.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(["beam"]);
});

test("another wording of a claim is shown where it has the words", async () => {
  const { kinds } = await findEverywhere(source, "poor words");
  expect(kinds[0]?.entries[0]?.entry.id).toBe("lecun-says");
  expect(await kinds[0]?.entries[0]?.passage).toMatchObject({ isWording: true });
});

test("results are there before their passages, and stay without those that can't be loaded", async () => {
  const { promise, reject } = Promise.withResolvers<readonly string[]>();
  const { kinds } = await findEverywhere({ ...source, passages: async () => promise }, "lighthouse beam");
  reject(new Error("offline"));
  expect(await kinds[0]?.entries[0]?.passage).toEqual({ stretches: [{ text: "", isHit: false }], isWording: false });
});
