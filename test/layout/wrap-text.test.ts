import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakText } from "../../src/layout/break-text.ts";
import { measureText } from "../../src/layout/measure-text.ts";
import { countLines, wrapText } from "../../src/layout/wrap-text.ts";

const wrap = (text: string, width: number): readonly string[] => wrapText(breakText(text, 400), 400, width);

describe("wrapText", () => {
  it("leaves a text that fits on one line", () => {
    expect(wrap("One line.", 20)).toEqual(["One line."]);
  });

  it("makes lines even instead of leaving one word on the last", () => {
    expect(wrap("Text alone is too thin a record of the world.", 15)).toEqual([
      "Text alone is too thin",
      "a record of the world.",
    ]);
  });

  it("breaks after a hyphen and leaves none out", () => {
    expect(wrap("self-supervised", 6)).toEqual(["self-", "supervised"]);
  });

  it("breaks a word that is wider than the line between letters, and adds no hyphen", () => {
    const lines = wrap("Donaudampfschifffahrt", 4);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join("")).toBe("Donaudampfschifffahrt");
  });

  it("has one empty line for no text", () => {
    expect(wrap("", 10)).toEqual([""]);
  });

  it("keeps every letter, in lines that fit, as many as countLines says", () => {
    const text = fc.oneof(fc.lorem({ maxCount: 30 }), fc.string({ unit: "grapheme", maxLength: 80 }));
    fc.assert(
      fc.property(text, fc.double({ min: 1.2, max: 40, noNaN: true }), (written, width) => {
        const pieces = breakText(written, 600);
        const lines = wrapText(pieces, 600, width);
        const letters = (part: string): string => part.replace(/[\s\u200b]+/gu, "");
        expect(letters(lines.join(""))).toBe(letters(written));
        for (const line of lines) expect(measureText(line, 600)).toBeLessThanOrEqual(width + 1e-9);
        expect(lines).toHaveLength(countLines(pieces, 600, width));
      }),
    );
  });
});
