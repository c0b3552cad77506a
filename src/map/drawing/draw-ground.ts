import type { Ground } from "../scene.ts";
import { shape, tenths, type Shape } from "./shape.ts";

/** The corner radius of each form. */
const corners: Readonly<Record<Ground["form"], number>> = { tile: 6, bar: 1, square: 1.5, dot: 0, card: 4, focus: 6 };

/** The attributes of a background shape that a browser animates from level to level. */
export function groundBox({
  form,
  x,
  y,
  width,
  height,
}: Ground): Readonly<Record<"x" | "y" | "width" | "height" | "rx", number>> {
  return {
    x: tenths(x),
    y: tenths(y),
    width: tenths(width),
    height: tenths(height),
    rx: form === "dot" ? tenths(width / 2) : corners[form],
  };
}

export function groundClass({ kind, form, ring }: Ground): string {
  return `ground ${form} ${kind}${ring ? " ring" : ""}`;
}

/** Draws a background shape: always a rect, so that it can be animated. Its class says what it is. */
export function drawGround(ground: Ground): Shape {
  return shape("rect", { class: groundClass(ground), ...groundBox(ground) });
}
