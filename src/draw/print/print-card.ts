import type { Card } from "../../model.ts";
import { belowMiddle } from "../draw-card.ts";
import { signRadius } from "../signs.ts";
import { standaloneColours, tints } from "../standalone-style.ts";
import type { PrintDocument } from "./open-document.ts";
import { printSign } from "./print-sign.ts";

/** A card's ground, sign and text; `href` makes all of it a link, and "" doesn't. */
export function printCard({ pdf, text }: PrintDocument, card: Card, href: string): void {
  const { x, y, width, height, kind, lines, lineHeight, fontSize, fontWeight, inset, unanswered } = card;
  const left = x + inset * signRadius;
  if (kind === "reason" || kind === "objection" || kind === "rebuttal") {
    pdf
      .fillOpacity(tints[kind])
      .roundedRect(left, y, x + width - left, height, 4)
      .fill(standaloneColours[kind]);
    pdf.fillOpacity(1);
  }
  const middle = y + (height - lines.length * lineHeight) / 2 + lineHeight / 2;
  if (kind !== "question") printSign(pdf, kind, unanswered, left, middle, inset * signRadius);
  pdf.fillColor(standaloneColours.ink);
  lines.forEach((line, index) =>
    text(line, x + inset, middle + index * lineHeight + fontSize * belowMiddle, fontSize, fontWeight),
  );
  if (href !== "") pdf.link(x, y, width, height, href);
}
