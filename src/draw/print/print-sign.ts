import type { Role } from "../../model.ts";
import { drawnRadius, marks } from "../signs.ts";
import { standaloneColours } from "../standalone-style.ts";

/** The sign of a role with its middle at (`x`, `y`), as draw-sign.ts draws it. */
export function printSign(
  pdf: PDFKit.PDFDocument,
  role: Role,
  unanswered: boolean,
  x: number,
  y: number,
  radius: number,
): void {
  const { land, unanswered: ring, [role]: colour } = standaloneColours;
  pdf
    .save()
    .translate(x, y)
    .scale(radius / drawnRadius);
  if (unanswered) pdf.circle(0, 0, 13.5).lineWidth(2.5).fillAndStroke(land, ring);
  pdf.circle(0, 0, drawnRadius).fill(colour);
  pdf.path(marks[role]).lineWidth(2.4).lineCap("round").lineJoin("round").stroke(land);
  pdf.restore();
}
