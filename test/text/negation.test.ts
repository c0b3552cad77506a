import { expect, test } from "vitest";
import { mayBeOpposite } from "../../src/text/negation.ts";

test.each([
  ["You can switch it off.", "Such a system cannot be switched off."],
  ["Die Maschine versteht die Welt.", "Maschinen können die Welt nicht verstehen."],
  ["L’IA comprend le monde.", "L’IA ne comprend pas le monde."],
])("%s may be the opposite of: %s", (one, other) => {
  expect([mayBeOpposite(one, other), mayBeOpposite(other, one)]).toEqual([true, true]);
});

test.each([
  [
    "Predicting every pixel is a waste.",
    "Predicting every pixel spends effort on what cannot be predicted exactly by anybody.",
  ],
  ["A machine does not learn as children do.", "Machines do not learn so."],
  ["Whatever you want, you cannot get it.", "An agent resists being switched off."],
])("%s is not the opposite of: %s", (one, other) => {
  expect(mayBeOpposite(one, other)).toBe(false);
});
