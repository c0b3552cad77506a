import { expect, test } from "vitest";
import { changeWords } from "../../../src/browser/view/change-words.ts";

test("what followed is counted by what became of it, the judged claim apart", () => {
  const changes = new Map([
    ["judged", "in"],
    ["a", "in"],
    ["b", "in"],
    ["c", "out"],
  ] as const);
  expect(changeWords(changes, "judged")).toBe("2 other claims stand, 1 is answered.");
});

test("nothing is said where nothing else followed", () => {
  expect(changeWords(new Map([["judged", "in"]]), "judged")).toBe("");
});

test("after an undo all that changed is counted", () => {
  expect(changeWords(new Map([["a", "undecided"]]), null)).toBe("1 claim is open again.");
});
