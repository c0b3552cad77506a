import { expect, test } from "vitest";
import { changeWords } from "../../../src/browser/map/map-view.ts";
import { linkedWords, markClaim } from "../../../src/browser/view/claim-links.ts";
import { tensionsOnce } from "../../../src/browser/view/claim-view.ts";
import { sketchStanding } from "../../reasoning/sketch-standing.ts";

const sentenceOf = (id: string): string => `Claim ${id}.`;

test.each([
  [
    "counted by their new label, without the judged claim",
    "judged",
    { judged: "in", a: "in", b: "in", c: "out" },
    "2 other claims stand, 1 is answered.",
  ],
  ["not mentioned if there are none", "judged", { judged: "in" }, ""],
  ["all counted after an undo", null, { a: "undecided", b: "undecided" }, "2 claims are open again."],
  ["quoted if there is only one", "judged", { judged: "in", a: "out" }, "“Claim a” is answered."],
] as const)("claims that changed are %s", (_, judged, labels, words) => {
  expect(changeWords(new Map(Object.entries(labels)), judged, sentenceOf)).toBe(words);
});

test("a single claim that changed is counted if its sentence is unknown", () => {
  expect(changeWords(new Map([["a", "out"]]), "judged", () => "")).toBe("1 other claim is answered.");
});

test("claims named in a sentence become links, and the words around them stay", () => {
  const parts = linkedWords(`it depends on ${markClaim("a")} and ${markClaim("b")}.`, (id) => `[${id}]`);
  expect(parts).toEqual(["it depends on ", "[a]", " and ", "[b]", "."]);
});

test("two accepted claims that attack each other are one tension", () => {
  const tensions = sketchStanding("a x b \n b x a", { accept: "a b" }).tensions();
  expect(tensions).toHaveLength(2);
  expect(tensionsOnce(tensions)).toHaveLength(1);
});
