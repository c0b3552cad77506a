import type { Button, FoldButton, Item, TextBlock } from "../scene.ts";
import { spacedLines } from "../text/set-text.ts";
import { shape, tenths, type Shape } from "./shape.ts";
import { drawSign } from "./draw-mark.ts";
import { shippedMetrics } from "../text/shipped-metrics.ts";

/** Draws lines of text. Words stay separate, and whole, when they are copied or read aloud. */
export function drawText(block: TextBlock): Shape {
  const { y, fontSize, fontWeight, lineHeight, tone, rightToLeft, isCaption = false } = block;
  const x = block.x + (rightToLeft ? block.width : 0);
  const baseline = tenths(y + lineHeight / 2 + (fontSize * capHeight) / 2);
  const direction = rightToLeft ? { direction: "rtl" } : {};
  const attributes = {
    ...(tone !== "ink" && { class: tone }),
    ...direction,
    ...(isCaption && { "aria-hidden": "true" }),
    "font-size": fontSize,
    "font-weight": fontWeight,
  };
  const lines = spacedLines(block);
  if (lines.length === 1) return shape("text", { ...attributes, x: tenths(x), y: baseline }, lines[0] ?? "");
  const spans = lines.map((line, index) =>
    shape("tspan", { x: tenths(x), y: tenths(baseline + index * lineHeight) }, line),
  );
  return shape("text", attributes, spans);
}

/** Draws the content of a card, tile or heading: an invisible rect to click, its sign, its texts. */
export function drawItemContent(item: Item): readonly Shape[] {
  const { form, width, height, texts, sign } = item;
  return [
    shape("rect", { class: "reach", width: tenths(width), height: tenths(height), rx: form === "tile" ? 6 : 4 }),
    ...(sign ? [drawSign(sign)] : []),
    ...texts.map(drawText),
  ];
}

export function itemClass({ form, kind }: Item): string {
  return `item ${form} ${kind}`;
}

/** Draws the button for cross-links: an arrow and their number. */
export function drawPort({ x, y, width, height, text, fontSize }: Button): readonly Shape[] {
  const middle = y + height / 2;
  const size = fontSize * 0.58;
  const left = x + 3;
  const [right, top, bottom] = [left + size, middle - size / 2, middle + size / 2];
  const arrow = `M${tenths(left)} ${tenths(bottom)}L${tenths(right)} ${tenths(top)}M${tenths(left + size * 0.25)} ${tenths(top)}H${tenths(right)}V${tenths(bottom - size * 0.25)}`;
  return [
    shape("rect", { class: "reach", x: tenths(x), y: tenths(y), width: tenths(width), height: tenths(height), rx: 3 }),
    shape("path", { class: "arrow", d: arrow }),
    drawButtonText(right + 3, middle, text, fontSize),
  ];
}

/** The text of a button from `x` on, with its capitals centred on `middle`. */
function drawButtonText(x: number, middle: number, text: string, fontSize: number): Shape {
  const place = { x: tenths(x), y: tenths(middle + (fontSize * capHeight) / 2) };
  return shape("text", { ...place, "font-size": fontSize, "font-weight": 500 }, text);
}

/** Draws the button that shows or hides replies: a triangle and its text. */
export function drawFold({ x, y, width, height, text, fontSize, open }: FoldButton): readonly Shape[] {
  const middle = y + height / 2;
  const left = x + 4;
  const triangle = open
    ? `M${tenths(left)} ${tenths(middle - 2.5)}h9l-4.5 6z`
    : `M${tenths(left + 1)} ${tenths(middle - 4.5)}v9l6-4.5z`;
  return [
    shape("rect", { class: "reach", x: tenths(x), y: tenths(y), width: tenths(width), height: tenths(height), rx: 3 }),
    shape("path", { class: "triangle", d: triangle }),
    drawButtonText(left + 14, middle, text, fontSize),
  ];
}

/** The cap height of the shipped font, in em. A baseline is half of it below the middle of its line. */
export const capHeight = shippedMetrics.capHeight / 1000;
