import { expect, test } from "vitest";
import { changeWords } from "../../../src/browser/map/map-view.ts";

const sentenceOf = (id: string): string => `Claim ${id}.`;

test("the claims that follow from a judgement are counted by their new label, without the judged claim", () => {
  const changes = new Map([
    ["judged", "in"],
    ["a", "in"],
    ["b", "in"],
    ["c", "out"],
  ] as const);
  expect(changeWords(changes, "judged", sentenceOf)).toBe("2 other claims stand, 1 is answered.");
});

test("there is no sentence if nothing else changed", () => {
  expect(changeWords(new Map([["judged", "in"]]), "judged", sentenceOf)).toBe("");
});

test("after an undo, all claims that changed are counted", () => {
  const changes = new Map([
    ["a", "undecided"],
    ["b", "undecided"],
  ] as const);
  expect(changeWords(changes, null, sentenceOf)).toBe("2 claims are open again.");
});

test("a single claim is quoted, and counted if its sentence is unknown", () => {
  const changes = new Map([
    ["judged", "in"],
    ["a", "out"],
  ] as const);
  expect(changeWords(changes, "judged", sentenceOf)).toBe("“Claim a” is answered.");
  expect(changeWords(changes, "judged", () => "")).toBe("1 other claim is answered.");
});
