import { expect, test } from "vitest";
import { foundAmong, paired, underlined, withoutAnswer } from "../../scripts/bench/finding.ts";
import { indexedReplies, searchIndexOf } from "../../src/site/data/search-files.ts";
import { bundledSite } from "../bundled-map.ts";

const index = searchIndexOf(bundledSite());
const replies = indexedReplies(bundledSite());

// What was reached when the weights were chosen, less one sentence or two, since claims change.
test.each([
  { half: "seen", isHeldOut: false, three: 0.75, ten: 0.82, precision: 0.84, shown: 0.9, recall: 0.28 },
  { half: "held out", isHeldOut: true, three: 0.6, ten: 0.75, precision: 0.78, shown: 0.85, recall: 0.26 },
])("finds as much as it did for the half that is $half", ({ isHeldOut, three, ten, precision, shown, recall }) => {
  expect(foundAmong(index, isHeldOut, 3)).toBeGreaterThanOrEqual(three);
  expect(foundAmong(index, isHeldOut, 10)).toBeGreaterThanOrEqual(ten);
  const lines = underlined(index, replies, isHeldOut);
  expect(lines.precision).toBeGreaterThanOrEqual(precision);
  expect(lines.shown).toBeGreaterThanOrEqual(shown);
  expect(lines.recall).toBeGreaterThanOrEqual(recall);
});

test.each([false, true])("a claim in other words comes near the claim (held out: %s)", (isHeldOut) => {
  const { three, same } = paired(index, isHeldOut);
  expect(three).toBeGreaterThanOrEqual(0.87);
  expect(same).toBeGreaterThanOrEqual(0.6);
});

test("no word of the field is without an answer", () => {
  expect(withoutAnswer(index)).toEqual([]);
});
