import { expect, test } from "vitest";
import { parse } from "../../src/claims/index.ts";

/** Texts of a given length for each kind of text, each with the greatest length. */
const places: readonly (readonly [what: string, most: number, path: string, write: (text: string) => string])[] = [
  ["a question", 160, "tea/x", (text) => `question: ${text}\n`],
  ["a family name", 100, "people/x", (text) => `name:\n  family: ${text}\n`],
  ["an organisation's name", 200, "people/x", (text) => `name:\n  literal: ${text}\n`],
  ["a source's title", 500, "sources/x", (text) => `type: book\ntitle: ${text}\n`],
  ["a publisher", 500, "sources/x", (text) => `type: book\ntitle: A\npublisher: ${text}\n`],
  ["an abstract", 5000, "sources/x", (text) => `type: book\ntitle: A\nabstract: ${text}\n`],
  ["an address", 2000, "sources/x", (text) => `type: book\ntitle: A\nURL: ${text}\n`],
  ["a debate's title", 200, "tea/debate", (text) => `title: ${text}\n`],
  ["a locator", 200, "tea/x", (text) => `claim: A.\nsupports: a\nsources:\n  - source: b\n    at: ${text}\n`],
  ["a note", 1000, "tea/x", (text) => `claim: A.\nsupports: a\nsources:\n  - source: b\n    note: ${text}\n`],
  ["a DOI", 300, "sources/x", (text) => `type: book\ntitle: A\nDOI: ${text.replace(/^.{8}/, "10.1000/")}\n`],
];

test.each(places)("%s may have at most %i characters", (_, most, path, write) => {
  const rules = (length: number): readonly string[] =>
    parse({ path: `claims/${path}.yaml`, text: write("x".repeat(length)) }).findings.map(({ rule }) => rule);
  expect(rules(most)).toEqual([]);
  expect(rules(most + 1)).toEqual(["text-too-long"]);
  expect(rules(60_000)).toEqual(["text-too-long"]);
});

test("characters are counted as people count them, rather than as computers store them", () => {
  const { findings } = parse({ path: "claims/tea/x.yaml", text: `question: ${"𝔸".repeat(160)}\n` });
  expect(findings).toEqual([]);
});
