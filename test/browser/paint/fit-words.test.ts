import fc from "fast-check";
import { expect, test } from "vitest";
import { fitWords, lineHeight } from "../../../src/browser/paint/fit-words.ts";

/** Half an em a letter. */
const widthOf = (text: string): number => text.length / 2;

test("sets a name on one line where there is room, no larger than wanted", () => {
  expect(fitWords("Tea and milk", { width: 1000, height: 1000 }, 50, widthOf)).toEqual({
    lines: ["Tea and milk"],
    fontSize: 50,
  });
});

test("breaks between words in a narrow place", () => {
  const { lines } = fitWords("Tea and milk", { width: 100, height: 400 }, 50, widthOf);
  expect(lines).toEqual(["Tea", "and", "milk"]);
});

test("keeps every word whole and inside its place", () => {
  const words = fc.array(
    fc.string({ minLength: 1, maxLength: 14 }).map((word) => word.replace(/\s/g, "x")),
    {
      minLength: 1,
      maxLength: 9,
    },
  );
  const side = fc.integer({ min: 60, max: 2000 });
  fc.assert(
    fc.property(words, side, side, (all, width, height) => {
      const text = all.join(" ");
      const { lines, fontSize } = fitWords(text, { width, height }, 300, widthOf);
      expect(lines.join(" ")).toBe(text);
      expect(lines.length * lineHeight * fontSize).toBeLessThanOrEqual(height);
      for (const line of lines) expect(widthOf(line) * fontSize).toBeLessThanOrEqual(width);
    }),
  );
});
