import type { Ink } from "./ink.ts";
import type { Brush } from "./paint-card.ts";

/** Dashes that would be shorter than so many screen pixels are drawn as one line. */
const shortestDash = 1.5;

/** Sets the brush to stroke as an ink does. */
export function strokeWith({ context, scale }: Brush, ink: Ink, opacity: number): void {
  const isDashed = ink.dashes.length > 0 && Math.max(...ink.dashes) * scale >= shortestDash;
  context.globalAlpha = opacity;
  context.strokeStyle = ink.stroke;
  context.lineWidth = ink.onScreen ? ink.width / scale : ink.width;
  context.lineCap = ink.cap;
  context.lineJoin = "miter";
  context.setLineDash(isDashed ? [...ink.dashes] : []);
}
