import { drawText } from "../drawing/draw-item.ts";
import type { Shape } from "../drawing/shape.ts";
import { block } from "../layout/part.ts";
import { paintShape } from "../paint/paint-shape.ts";
import type { SetText } from "../text/set-text.ts";

/** Draws lines of text in a colour. `y` is the upper edge of the first. */
export function imageText(text: SetText, x: number, y: number, fill: string): Shape {
  const painted = paintShape(drawText(block(text, x, y)));
  return { ...painted, attributes: { ...painted.attributes, fill } };
}
