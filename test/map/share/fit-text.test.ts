import fc from "fast-check";
import { expect, test } from "vitest";
import { fitText, type TextRoom } from "../../../src/map/share/image-text.ts";
import { widthOfText, type SetText } from "../../../src/map/text/set-text.ts";

const room: TextRoom = { width: 700, height: 300, fontSizes: [60, 50, 40, 30], fontWeight: 700, leading: 1.2 };

function widest(set: SetText): number {
  return Math.max(...set.lines.map((line) => widthOfText(line, set)));
}

test("a short text has the largest size, and a longer one the largest size at which it fits", () => {
  expect(fitText("Tea is a drink.", room)).toMatchObject({ fontSize: 60, lines: ["Tea is a drink."] });
  const long = fitText("Whoever pours the milk first can measure it in a jug. ".repeat(3).trim(), room);
  expect(long.fontSize).toBeLessThan(60);
  expect(long.lines.join(" ")).toContain("jug. Whoever");
});

test("no text leaves its box", () => {
  const text = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 90 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, (words) => {
      const set = fitText(words, room);
      expect(widest(set)).toBeLessThanOrEqual(room.width);
      expect(set.height).toBeLessThanOrEqual(room.height);
    }),
  );
});

test("the size of the text is reduced before a word is broken", () => {
  const { fontSize, lines } = fitText("Donaudampfschifffahrtsgesellschaft", room);
  expect(lines).toEqual(["Donaudampfschifffahrtsgesellschaft"]);
  expect(fontSize).toBeLessThan(60);
});

test("a word wider than the box is broken and stays inside", () => {
  const set = fitText("W".repeat(160), room);
  expect(set.lines.join("")).toBe("W".repeat(160));
  expect(widest(set)).toBeLessThanOrEqual(room.width);
});

test("text that doesn't fit is shortened with an ellipsis", () => {
  const set = fitText("One more word, ".repeat(200), room);
  expect(set.lines).toHaveLength(8);
  expect(set.lines.at(-1)).toMatch(/\w…$/);
});
