import { describe, expect, test } from "vitest";
import { drawText } from "../../../src/map/drawing/draw-item.ts";
import { writeShape } from "../../../src/map/drawing/shape.ts";
import { setCard } from "../../../src/map/layout/set-card.ts";
import { block, style } from "../../../src/map/layout/part.ts";
import { measureText } from "../../../src/map/text/measure-text.ts";
import { setText } from "../../../src/map/text/set-text.ts";
import { claimOf } from "../any-map.ts";
import { isRightToLeft } from "../../../src/text/characters.ts";

const persian = "حیوانات حق دارند و نمی‌خواهند رنج بکشند.";
const type = style(14, 500);

test.each([
  ["Arabic", "للحيوانات حقوق.", true],
  ["Persian", persian, true],
  ["Hebrew, after a number and a quotation mark", "3 „זכויות”", true],
  ["Hebrew that quotes English", "זכויות של animals", true],
  ["English that quotes Hebrew", "Animals have זכויות.", false],
  ["Hindi", "पशुओं के अधिकार हैं।", false],
  ["numbers alone", "42", false],
])("the first letter decides the direction: %s", (_, text, rightToLeft) => {
  expect(isRightToLeft(text)).toBe(rightToLeft);
});

test("joiners and marks take no room, so that lines of other scripts are filled", () => {
  expect(measureText("می‌خواهم", 500)).toBe(measureText("میخواهم", 500));
  expect(measureText("שָׁלוֹם", 500)).toBe(measureText("שלום", 500));
});

describe("a text from right to left", () => {
  test("is drawn from the right edge of its room", () => {
    const right = writeShape(drawText(block(setText(persian, type, 140), 30, 0)));
    expect(right).toContain('direction="rtl"');
    expect(new Set([...right.matchAll(/<tspan x="([\d.]+)"/g)].map(([, x]) => x))).toEqual(new Set(["170"]));
    expect(writeShape(drawText(block(setText("Tea.", type, 140), 30, 0)))).not.toContain("direction");
  });

  test("has what follows its last line on the left of it", () => {
    const position = claimOf("position", "position", persian, -1, false, 0);
    const objection = claimOf("objection", "objection", persian, 0, true, 0);
    const question = { id: "q", sentence: "?", number: 0, claims: [position, objection], elsewhere: 0, raisedBy: null };
    const { texts } = setCard(question, 1, 260, { text: type, padding: 9 }).item;
    const [sentence, unanswered] = texts;
    if (!sentence || !unanswered) throw new Error("The card lacks a text.");
    expect([sentence.rightToLeft, unanswered.tone]).toEqual([true, "unanswered"]);
    const lastLine = measureText(sentence.lines.at(-1) ?? "", 500) * 14;
    expect(unanswered.x).toBeGreaterThanOrEqual(sentence.x);
    expect(unanswered.x + unanswered.width).toBeLessThanOrEqual(sentence.x + sentence.width - lastLine + 1);
  });
});
