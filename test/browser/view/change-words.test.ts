import { expect, test } from "vitest";
import { changeWords } from "../../../src/browser/view/change-words.ts";

const sentenceOf = (id: string): string => `Claim ${id}.`;

test("what followed is counted by what became of it, the judged claim apart", () => {
  const changes = new Map([
    ["judged", "in"],
    ["a", "in"],
    ["b", "in"],
    ["c", "out"],
  ] as const);
  expect(changeWords(changes, "judged", sentenceOf)).toBe("2 other claims stand, 1 is answered.");
});

test("nothing is said where nothing else followed", () => {
  expect(changeWords(new Map([["judged", "in"]]), "judged", sentenceOf)).toBe("");
});

test("after an undo all that changed is counted", () => {
  const changes = new Map([
    ["a", "undecided"],
    ["b", "undecided"],
  ] as const);
  expect(changeWords(changes, null, sentenceOf)).toBe("2 claims are open again.");
});

test("a single claim is named, and counted where its sentence is not there", () => {
  const changes = new Map([
    ["judged", "in"],
    ["a", "out"],
  ] as const);
  expect(changeWords(changes, "judged", sentenceOf)).toBe("“Claim a” is answered.");
  expect(changeWords(changes, "judged", () => "")).toBe("1 other claim is answered.");
});
