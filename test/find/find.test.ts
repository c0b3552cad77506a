import { expect, test } from "vitest";
import { foundAmong, paired, underlined, withoutAnswer } from "../../scripts/bench/finding.ts";
import { indexedReplies, searchIndexOf } from "../../src/site/data/search-files.ts";
import { bundledSite } from "../bundled-map.ts";

const index = searchIndexOf(bundledSite());
const replies = indexedReplies(bundledSite());

// What was reached when the weights were chosen, less one sentence, since claims change.
test.each([
  { part: "seen", three: 0.78, ten: 0.85, precision: 0.91, shown: 0.93, recall: 0.3 },
  { part: "held-out", three: 0.75, ten: 0.85, precision: 0.81, shown: 0.81, recall: 0.19 },
] as const)("finds as much as it did for the part that is $part", ({ part, three, ten, precision, shown, recall }) => {
  expect(foundAmong(index, part, 3)).toBeGreaterThanOrEqual(three);
  expect(foundAmong(index, part, 10)).toBeGreaterThanOrEqual(ten);
  const lines = underlined(index, replies, part);
  expect(lines.precision).toBeGreaterThanOrEqual(precision);
  expect(lines.shown).toBeGreaterThanOrEqual(shown);
  expect(lines.recall).toBeGreaterThanOrEqual(recall);
});

test("of three queries of two or three words more than two find a right claim among the first three", () => {
  expect(foundAmong(index, "seen", 3, "queries")).toBeGreaterThanOrEqual(0.74);
});

test("a claim in other words comes near the claim", () => {
  const { three, same } = paired(index);
  expect(three).toBeGreaterThanOrEqual(0.88);
  expect(same).toBeGreaterThanOrEqual(0.62);
});

test("no word of the field is without an answer", () => {
  expect(withoutAnswer(index)).toEqual([]);
});
