import type { Ground } from "../scene.ts";
import { shape, tenths, type Shape } from "./shape.ts";

/** Radius of the corners of each form. */
const corners: Readonly<Record<Ground["form"], number>> = { tile: 6, bar: 1, square: 1.5, dot: 0, card: 4, focus: 6 };

/** The attributes of a ground that change from level to level; a browser moves between them. */
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

/** A ground: a plain box, whatever becomes of it. Its class says what it stands for. */
export function drawGround(ground: Ground): Shape {
  return shape("rect", { class: groundClass(ground), ...groundBox(ground) });
}
