import { expect, test } from "vitest";
import { memoizeText } from "../../src/text/memoize.ts";

test("what is made of a text is made once", () => {
  const known = new Map<string, object>();
  const first = memoizeText(known, "tea", () => ({}));
  expect(memoizeText(known, "tea", () => ({}))).toBe(first);
  expect(memoizeText(known, "milk", () => ({}))).not.toBe(first);
});

test("at most 4,000 texts are remembered", () => {
  const known = new Map<string, number>();
  for (let number = 0; number <= 4_000; number += 1) memoizeText(known, String(number), () => number);
  expect(known.size).toBeLessThanOrEqual(4_000);
  expect(memoizeText(known, "0", () => -1)).toBe(-1);
});
