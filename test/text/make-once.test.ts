import { expect, test } from "vitest";
import { makeOnce } from "../../src/text/make-once.ts";

test("what is made of a text is made once", () => {
  const known = new Map<string, object>();
  const first = makeOnce(known, "tea", () => ({}));
  expect(makeOnce(known, "tea", () => ({}))).toBe(first);
  expect(makeOnce(known, "milk", () => ({}))).not.toBe(first);
});

test("at most 4,000 texts are remembered", () => {
  const known = new Map<string, number>();
  for (let number = 0; number <= 4_000; number += 1) makeOnce(known, String(number), () => number);
  expect(known.size).toBeLessThanOrEqual(4_000);
  expect(makeOnce(known, "0", () => -1)).toBe(-1);
});
