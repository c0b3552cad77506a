import { unbroken } from "../../../src/text/escape.ts";
import { breakText } from "../../../src/map/text/wrap-text.ts";
import { expect, test, describe } from "vitest";
import { drawText } from "../../../src/map/drawing/draw-item.ts";
import { writeShape } from "../../../src/map/drawing/shape.ts";
import { block, style } from "../../../src/map/layout/part.ts";
import { setText, spacedLines } from "../../../src/map/text/set-text.ts";
import { setCard } from "../../../src/map/layout/set-card.ts";
import { measureText } from "../../../src/map/text/measure-text.ts";
import { claimOf } from "../any-map.ts";
import { isRightToLeft } from "../../../src/text/characters.ts";

const type = { fontSize: 16, fontWeight: 400, lineHeight: 20 } as const;

test.each([
  "The four-year-old sees as many bytes as a self-supervised model reads.",
  "Vor- und Nachteile von Sprach- und Bildmodellen sind un-/gleich verteilt.",
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
])("whatever the width, the lines of a text are the text: %s", (text) => {
  for (let width = 20; width < 600; width += 7) {
    const set = setText(text, type, width);
    expect(spacedLines(set).join("")).toBe(`${text} `);
    const drawn = writeShape(drawText(block(set, 0, 0))).replaceAll(/<[^>]+>/g, "");
    expect(drawn).toBe(`${text} `);
  }
});

test("no line breaks after the hyphen of a name such as V-JEPA, on the map or on pages", () => {
  const text = "How does (V-JEPA) or GPT-4 do human-level AI?";
  expect(breakText(text, 400).map((piece) => piece.text)).toEqual([
    "How",
    "does",
    "(V-JEPA)",
    "or",
    "GPT-4",
    "do",
    "human-",
    "level",
    "AI?",
  ]);
  expect(unbroken(text)).toBe(text.replace(/V-JEPA|GPT-4/g, '<span class="unbroken">$&</span>'));
});

const persian = "حیوانات حق دارند و نمی‌خواهند رنج بکشند.";
const plainStyle = style(14, 500);

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
    const right = writeShape(drawText(block(setText(persian, plainStyle, 140), 30, 0)));
    expect(right).toContain('direction="rtl"');
    expect(new Set([...right.matchAll(/<tspan x="([\d.]+)"/g)].map(([, x]) => x))).toEqual(new Set(["170"]));
    expect(writeShape(drawText(block(setText("Tea.", plainStyle, 140), 30, 0)))).not.toContain("direction");
  });

  test("has what follows its last line on the left of it", () => {
    const position = claimOf("position", "position", persian, -1, false, 0);
    const objection = claimOf("objection", "objection", persian, 0, true, 0);
    const question = { id: "q", sentence: "?", number: 0, claims: [position, objection], elsewhere: 0, raisedBy: null };
    const { texts } = setCard(question, 1, 260, { text: plainStyle, padding: 9 }).item;
    const [sentence, unanswered] = texts;
    if (!sentence || !unanswered) throw new Error("The card lacks a text.");
    expect([sentence.rightToLeft, unanswered.tone]).toEqual([true, "unanswered"]);
    const lastLine = measureText(sentence.lines.at(-1) ?? "", 500) * 14;
    expect(unanswered.x).toBeGreaterThanOrEqual(sentence.x);
    expect(unanswered.x + unanswered.width).toBeLessThanOrEqual(sentence.x + sentence.width - lastLine + 1);
  });
});
