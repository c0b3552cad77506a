import { expect, test } from "vitest";
import { textOpacity, worthReading } from "../../src/browser/paint/text-opacity.ts";

test("text is not drawn where nobody could read it, and fully where everybody can", () => {
  expect(textOpacity(3)).toBe(0);
  expect(textOpacity(11)).toBe(1);
});

test("text comes in softly, and what is worth reading is seen", () => {
  const strengths = [6, 6.5, 7, 7.5, 8, 8.5].map(textOpacity);
  expect(strengths).toEqual(strengths.toSorted((a, b) => a - b));
  expect(textOpacity(worthReading)).toBeGreaterThan(0.3);
});
