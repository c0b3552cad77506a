import { expect, test } from "vitest";
import { barOpacity, textOpacity, worthReading } from "../../../src/browser/paint/text-opacity.ts";

test("text is not drawn where nobody could read it, and fully where everybody can", () => {
  expect(textOpacity(3)).toBe(0);
  expect(textOpacity(11)).toBe(1);
});

test("text comes in softly, and what is worth reading is seen", () => {
  const strengths = [6, 6.5, 7, 7.5, 8, 8.5].map(textOpacity);
  expect(strengths).toEqual(strengths.toSorted((a, b) => a - b));
  expect(textOpacity(worthReading)).toBeGreaterThan(0.3);
});

test("bars stand for text that can't be read, and never strike out what can", () => {
  expect(barOpacity(3)).toBe(1);
  const pixels = Array.from({ length: 100 }, (_, tenths) => tenths / 10);
  for (const size of pixels) expect(Math.min(barOpacity(size), textOpacity(size))).toBeLessThan(0.25);
  expect(barOpacity(worthReading)).toBe(0);
});
