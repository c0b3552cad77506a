import { drawText } from "../drawing/draw-item.ts";
import type { Shape } from "../drawing/shape.ts";
import { block } from "../layout/part.ts";
import { paintShape } from "../drawing/paint-shape.ts";
import { type SetText, leastWidth, setText, widthOfText, type TextStyle } from "../text/set-text.ts";
import { hasShippedLetters } from "../text/wrap-text.ts";

/** Draws lines of text in a colour. `y` is the upper edge of the first. */
export function imageText(text: SetText, x: number, y: number, fill: string): Shape {
  const painted = paintShape(drawText(block(text, x, y)));
  return { ...painted, attributes: { ...painted.attributes, fill } };
}

/** The size of Open Graph images; px. */
export const imageSize = { width: 1200, height: 630 };

/** The space for a text, and the font sizes to try, the largest first; px. */
export interface TextRoom {
  readonly width: number;
  readonly height: number;
  readonly fontSizes: readonly number[];
  readonly fontWeight: TextStyle["fontWeight"];
  /** The line height, as a multiple of the font size. */
  readonly leading: number;
}

/**
 * Sets a text in the largest size that fits. A word is broken only if it is too wide even in the smallest size. What
 * doesn't fit then is replaced by an ellipsis. A text with letters that the shipped font lacks is left out.
 */
export function fitText(whole: string, { width, height, fontSizes, fontWeight, leading }: TextRoom): SetText {
  const text = hasShippedLetters(whole) ? whole : "";
  const styles = fontSizes.map((fontSize): TextStyle => ({ fontSize, fontWeight, lineHeight: fontSize * leading }));
  const unbroken = styles.filter((style) => leastWidth(text, style) <= width);
  const sets = (unbroken.length > 0 ? unbroken : styles.slice(-1)).map((style) => setText(text, style, width));
  const smallest = sets.at(-1) ?? setText("", { fontSize: 1, fontWeight, lineHeight: leading }, width);
  return sets.find((set) => set.height <= height) ?? cut(smallest, width, height);
}

function cut(set: SetText, width: number, height: number): SetText {
  const kept = set.lines.slice(0, Math.max(1, Math.floor(height / set.lineHeight)));
  const last = [...(kept.pop() ?? "")];
  while (last.length > 0 && widthOfText(`${last.join("")}…`, set) > width) last.pop();
  const lines = [...kept, `${last.join("").replace(/[\s,;:.–—-]+$/u, "")}…`];
  return { ...set, lines, height: lines.length * set.lineHeight };
}
