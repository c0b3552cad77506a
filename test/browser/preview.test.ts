import { expect, test } from "vitest";
import { placeCard } from "../../src/browser/page/card-place.ts";
import { previewedPath } from "../../src/browser/link-preview.ts";

const window = { width: 1000, height: 600 };
const card = { width: 400, height: 150 };

test("a card is below its link, above it where there is no room below, and inside the window", () => {
  expect(placeCard({ left: 100, top: 100, bottom: 120 }, card, window)).toEqual({ left: 100, top: 126 });
  expect(placeCard({ left: 100, top: 500, bottom: 520 }, card, window)).toEqual({ left: 100, top: 344 });
  expect(placeCard({ left: 900, top: 100, bottom: 120 }, card, window)).toEqual({ left: 592, top: 126 });
  expect(placeCard({ left: 2, top: 60, bottom: 80 }, card, { width: 1000, height: 200 })).toEqual({ left: 8, top: 42 });
});

test.each([
  ["https://example.org/tea/claims/milk/", "claims/milk"],
  ["https://example.org/tea/people/orwell/#held", "people/orwell"],
  ["https://example.org/tea/sources/orwell-1946/index.html", "sources/orwell-1946"],
  ["https://example.org/tea/questions/when/", "questions/when"],
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
