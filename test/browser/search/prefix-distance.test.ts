import { expect, test } from "vitest";
import { prefixDistance } from "../../../src/browser/search/prefix-distance.ts";

test.each([
  ["grou", "grounding", 0],
  ["gruo", "grounding", 1],
  ["goun", "grounding", 1],
  ["grround", "grounding", 1],
  ["graund", "grounding", 1],
  ["gorunidng", "grounding", 2],
])("from %s it is to the beginning of %s %i slips", (typed, word, slips) => {
  expect(prefixDistance(typed, word, 2)).toBe(slips);
});

test("stops above the most that is asked for", () => {
  expect(prefixDistance("completely", "different", 2)).toBe(3);
});
