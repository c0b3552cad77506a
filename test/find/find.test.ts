import { expect, test } from "vitest";
import { foundAmong, paired, underlined, withoutAnswer } from "../../scripts/bench/finding.ts";
import { indexedReplies, searchIndexOf } from "../../src/site/data/search-files.ts";
import { bundledSite } from "../bundled-map.ts";

const index = searchIndexOf(bundledSite());
const replies = indexedReplies(bundledSite());

// What was reached when the weights were chosen, less one sentence or two, since claims change.
test.each([
  { part: "seen", three: 0.76, ten: 0.81, precision: 0.86, shown: 0.9, recall: 0.29 },
  { part: "held-out", three: 0.75, ten: 0.82, precision: 0.8, shown: 0.8, recall: 0.25 },
] as const)("finds as much as it did for the part that is $part", ({ part, three, ten, precision, shown, recall }) => {
  expect(foundAmong(index, part, 3)).toBeGreaterThanOrEqual(three);
  expect(foundAmong(index, part, 10)).toBeGreaterThanOrEqual(ten);
  const lines = underlined(index, replies, part);
  expect(lines.precision).toBeGreaterThanOrEqual(precision);
  expect(lines.shown).toBeGreaterThanOrEqual(shown);
  expect(lines.recall).toBeGreaterThanOrEqual(recall);
});

test("a claim in other words comes near the claim", () => {
  const { three, same } = paired(index);
  expect(three).toBeGreaterThanOrEqual(0.88);
  expect(same).toBeGreaterThanOrEqual(0.62);
});

test("no word of the field is without an answer", () => {
  expect(withoutAnswer(index)).toEqual([]);
});
