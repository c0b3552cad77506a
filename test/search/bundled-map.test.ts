import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { isPlace, type Entry } from "../../src/search/entry.ts";
import { filters } from "../../src/search/filters.ts";
import { search } from "../../src/search/search.ts";
import { mapNumbers } from "../../src/site/map/map-question.ts";
import { searchFiles, searchIndexOf } from "../../src/site/data/search-files.ts";
import { bundledSite } from "../bundled-map.ts";

const site = bundledSite();
const index = searchIndexOf(site);
const first = (words: string, among?: (entry: Entry) => boolean) =>
  index.entries[search(index, words, {}, among).numbers[0] ?? -1]?.text;

test("its index has at most 245 bytes for each question and claim, compressed, and its passages are in small files", () => {
  const [file, ...passages] = searchFiles(site);
  expect(file?.path).toBe("index.json");
  expect(gzipSync(file?.text ?? "").length / mapNumbers(site).of.size).toBeLessThan(245);
  for (const { path, text } of passages) {
    expect(path).toMatch(/^[0-9a-f]{10}\/(?:\d+|replies)\.json$/);
    expect(gzipSync(text).length).toBeLessThan(10_000);
  }
});

test("the numbers of questions and claims are those of the map", () => {
  const numbers = mapNumbers(site).of;
  expect(numbers.size).toBeGreaterThan(1000);
  for (const [id, number] of numbers)
    expect([id, index.numberOf(id), index.isOnMap(number)]).toEqual([id, number, true]);
});

test("each filter finds something, and nothing under a value that is not its own", () => {
  for (const { key, values } of filters) {
    const records = { debates: ["risk"], questions: ["is-ai-an-existential-risk"], people: ["yann-lecun"] };
    const all = typeof values === "string" ? records[values] : values;
    const counts = all.map((value) => search(index, "", { [key]: [value] }).numbers.length);
    expect([key, counts.some((count) => count > 0 && count < index.entries.length)]).toEqual([key, true]);
    expect(search(index, "", { [key]: ["no-such-value"] }).numbers).toEqual([]);
  }
});

test.each([
  ["much common sense is never written", "Much common sense is never written down."],
  ["comon sence never writen", "Much common sense is never written down."],
  ["text too thin", "Text alone is too thin a record of the world for a system to learn how the world works."],
  [
    "they only repeat what they have read",
    "Language models only appear to understand, since they imitate texts without a model of what the texts are about.",
  ],
  ["bengio hinton warnings", "Hinton and Bengio do not mean their warnings to serve any firm."],
])("%s finds the claim that says it first", (words, claim) => {
  expect(first(words, ({ kind }) => isPlace(kind))).toBe(claim);
});

test("a sentence of a question or claim that is typed as it stands is found first", () => {
  const safeguards = "Those who have a model’s weights can strip out its safeguards.";
  const places = index.entries.filter(({ kind, text }, at) => isPlace(kind) && (at % 12 === 0 || text === safeguards));
  const missed = places.filter(({ text }) => first(text, ({ kind }) => isPlace(kind)) !== text);
  expect(missed.map(({ text }) => text)).toEqual([]);
});

test.each(["Hinton vs LeCun", "lecun hinton", "what do Hinton and LeCun disagree about"])(
  "%s finds the page that compares them first",
  (words) => {
    expect(first(words)).toBe("Geoffrey Hinton and Yann LeCun");
  },
);

test.each([
  ["how to read the map", "about/reading/"],
  ["coverage", "about/coverage/"],
  ["what would help the map most", "contribute/wanted/"],
])("%s finds the page of the site", (words, path) => {
  const pages = search(index, words, {}, ({ kind }) => kind === "page").numbers.map((number) => index.entries[number]);
  expect(pages.map((page) => page?.id)).toContain(path);
  expect(new Set(pages).size).toBe(pages.length);
});
