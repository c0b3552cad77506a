import type { CardSign } from "../drawing/map-card.ts";
import type { Ink } from "./ink.ts";
import type { Brush } from "./paint-card.ts";

/** Screen pixels of a disc's radius: smaller ones aren't drawn, and what they show only on larger ones. */
const smallestDisc = 0.8;
const smallestMark = 2.5;

const fullCircle = 2 * Math.PI;
const marks = new Map<string, Path2D>();

/** Paints a sign with the opacity that is set: a disc of its role's colour that shows a mark, or a ring. */
export function paintSign(brush: Brush, { name, x, y, scale: size }: CardSign, ink: Ink): void {
  const { context, palette, scale, signs } = brush;
  const sign = signs.get(name);
  if (sign === undefined || sign.radius * size * scale < smallestDisc) return;
  // Branches may have left theirs.
  context.setLineDash([]);
  context.beginPath();
  context.arc(x, y, sign.radius * size, 0, fullCircle);
  context.fillStyle = sign.mark === "" ? palette.ring.fill : ink.fill;
  context.fill();
  if (sign.mark === "") {
    context.strokeStyle = palette.ring.stroke;
    context.lineWidth = palette.ring.width * size;
    context.stroke();
  } else if (sign.radius * size * scale >= smallestMark) {
    context.save();
    context.translate(x, y);
    context.scale(size, size);
    context.strokeStyle = palette.mark.stroke;
    context.lineWidth = palette.mark.width;
    context.lineCap = context.lineJoin = "round";
    context.stroke(markOf(sign.mark));
    context.restore();
  }
}

function markOf(path: string): Path2D {
  const mark = marks.get(path) ?? new Path2D(path);
  marks.set(path, mark);
  return mark;
}
