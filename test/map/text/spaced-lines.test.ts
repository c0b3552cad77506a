import { unbroken } from "../../../src/text/escape.ts";
import { breakText } from "../../../src/map/text/wrap-text.ts";
import { expect, test } from "vitest";
import { drawText } from "../../../src/map/drawing/draw-item.ts";
import { writeShape } from "../../../src/map/drawing/shape.ts";
import { block } from "../../../src/map/layout/part.ts";
import { setText, spacedLines } from "../../../src/map/text/set-text.ts";

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
