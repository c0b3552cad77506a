import type { Mark } from "../scene.ts";
import { shape, tenths, type Shape } from "./shape.ts";

/** The corner radius of each form. */
const corners: Readonly<Record<Mark["form"], number>> = { tile: 6, bar: 1, square: 1.5, dot: 0, card: 4, focus: 6 };

/** The attributes of a mark that a browser animates from level to level. */
export function markBox({
  form,
  x,
  y,
  width,
  height,
}: Mark): Readonly<Record<"x" | "y" | "width" | "height" | "rx", number>> {
  return {
    x: tenths(x),
    y: tenths(y),
    width: tenths(width),
    height: tenths(height),
    rx: form === "dot" ? tenths(width / 2) : corners[form],
  };
}

export function markClass({ kind, form, ring }: Mark): string {
  return `mark ${form} ${kind}${ring ? " ring" : ""}`;
}

/** Draws a mark: always a rect, so that it can be animated. Its class says what it is. */
export function drawMark(mark: Mark): Shape {
  return shape("rect", { class: markClass(mark), ...markBox(mark) });
}
