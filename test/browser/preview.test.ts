import { expect, test } from "vitest";
import { placeCard } from "../../src/browser/page/card-place.ts";
import { previewedPath } from "../../src/browser/link-preview.ts";
import { changeWords } from "../../src/browser/map/map-view.ts";
import { linkedWords, markClaim } from "../../src/browser/view/claim-links.ts";
import { tensionsOnce } from "../../src/browser/view/claim-view.ts";
import { sketchStanding } from "../reasoning/sketch-standing.ts";

const window = { left: 0, top: 0, right: 1000, bottom: 600 };
const card = { width: 400, height: 150 };

test("a card is below its link, above it where there is no room below, and inside the window or its frame", () => {
  expect(placeCard({ left: 100, top: 100, bottom: 120 }, card, window)).toEqual({ left: 100, top: 126 });
  expect(placeCard({ left: 100, top: 500, bottom: 520 }, card, window)).toEqual({ left: 100, top: 344 });
  expect(placeCard({ left: 900, top: 100, bottom: 120 }, card, window)).toEqual({ left: 592, top: 126 });
  expect(placeCard({ left: 2, top: 60, bottom: 80 }, card, { ...window, bottom: 200 })).toEqual({ left: 8, top: 42 });
  const frame = { left: 200, top: 100, right: 700, bottom: 500 };
  expect(placeCard({ left: 180, top: 240, bottom: 260 }, card, frame)).toEqual({ left: 208, top: 266 });
  expect(placeCard({ left: 400, top: 400, bottom: 420 }, card, frame)).toEqual({ left: 292, top: 244 });
});

test.each([
  ["https://example.org/tea/claims/milk/", "claims/milk"],
  ["https://example.org/tea/people/orwell/#held", "people/orwell"],
  ["https://example.org/tea/sources/orwell-1946/index.html", "sources/orwell-1946"],
  ["https://example.org/tea/questions/when/", "questions/when"],
  ["https://example.org/tea/terms/crux/", "terms/crux"],
  ["https://example.org/tea/claims/", ""],
  ["https://example.org/tea/claims/milk/0123456789/", ""],
  ["https://example.org/tea/people/a/and/b/", ""],
  ["https://example.org/other/claims/milk/", ""],
  ["https://elsewhere.org/tea/claims/milk/", ""],
  ["https://example.org/tea/claims/here/#cite", ""],
  ["mailto:a@example.org", ""],
])("the link %s previews %j", (href, path) => {
  expect(previewedPath(href, "https://example.org/tea/claims/here/", "/tea/")).toBe(path);
});

test("on a site that is opened from a disk, the base is relative", () => {
  expect(previewedPath("file:///a/claims/milk/index.html", "file:///a/claims/here/index.html", "../../")).toBe(
    "claims/milk",
  );
});

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
