import { expect, test } from "vitest";
import { drawText } from "../../../src/map/drawing/draw-item.ts";
import { block, style } from "../../../src/map/layout/part.ts";
import { textLines } from "../../../src/map/paper/print-wall-map.ts";
import { setText, widthOfText } from "../../../src/map/text/set-text.ts";

test("lines begin at their left end, in either direction", () => {
  const text = setText("Milk goes in first. It has always gone in first.", style(12, 400), 120);
  const lines = textLines(drawText(block(text, 30, 0)));
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map(({ left }) => left)).toEqual(lines.map(() => 30));
  const hebrew = setText("החלב נמזג ראשון", style(12, 400), 120);
  const [line] = textLines(drawText(block(hebrew, 30, 0)));
  expect(line?.left).toBeCloseTo(30 + 120 - widthOfText("החלב נמזג ראשון", hebrew), 5);
});
