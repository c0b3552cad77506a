import { expect, test } from "vitest";
import { shippedText } from "../../src/layout/shipped-text.ts";
import { fitText, type TextRoom } from "../../src/share/fit-text.ts";

const room: TextRoom = { width: 700, height: 300, fontSizes: [60, 50, 40, 30], fontWeight: 700, lineHeight: 1.2 };

function widest({ lines, fontSize }: { readonly lines: readonly string[]; readonly fontSize: number }): number {
  return Math.max(...lines.map((line) => shippedText.width(line, room.fontWeight) * fontSize));
}

test("a short text has the largest size, a longer one the largest in which all of it fits", () => {
  expect(fitText("Tea is a drink.", room, shippedText)).toEqual({ fontSize: 60, lines: ["Tea is a drink."] });
  const long = fitText("Whoever pours the milk first can measure it in a jug. ".repeat(3).trim(), room, shippedText);
  expect(long.fontSize).toBeLessThan(60);
  expect(long.lines.length * long.fontSize * room.lineHeight).toBeLessThanOrEqual(room.height);
  expect(long.lines.join(" ")).toContain("jug. Whoever");
  expect(widest(long)).toBeLessThanOrEqual(room.width);
});

test("rather than break a word the type gets smaller", () => {
  const { fontSize, lines } = fitText("Donaudampfschifffahrtsgesellschaft", room, shippedText);
  expect(lines).toEqual(["Donaudampfschifffahrtsgesellschaft"]);
  expect(fontSize).toBeLessThan(60);
});

test("a word wider than the room is broken and stays inside", () => {
  const fitted = fitText("W".repeat(160), room, shippedText);
  expect(fitted.lines.join("")).toBe("W".repeat(160));
  expect(widest(fitted)).toBeLessThanOrEqual(room.width);
});

test("what has no room is cut, and an ellipsis says so", () => {
  const fitted = fitText("One more word, ".repeat(200), room, shippedText);
  expect(fitted.lines).toHaveLength(8);
  expect(fitted.lines.at(-1)).toMatch(/\w…$/);
  expect(widest(fitted)).toBeLessThanOrEqual(room.width);
});
