import type { Card } from "../model.ts";
import { drawSign } from "./draw-sign.ts";
import { escape } from "./escape.ts";
import { signRadius } from "./signs.ts";
import { tenths } from "./tenths.ts";

/** Half the height of Archivo's capitals, in ems: what a baseline lies below the middle of its line. */
export const belowMiddle = 0.343;

/** A card's ground, sign and text, with the origin at its upper left corner. */
export function drawCard(card: Card): string {
  const left = card.inset * signRadius;
  const ground = `<rect x="${tenths(left)}" width="${tenths(card.width - left)}" height="${tenths(card.height)}" rx="4"/>`;
  const sign = card.kind === "question" ? "" : drawSign(card.kind, card.unanswered, left, firstMiddle(card), left);
  return ground + sign + drawText(card);
}

/** Lines end in a space, so that what is copied or read aloud has one between the words. */
function drawText(card: Card): string {
  const { lines, lineHeight, fontSize, fontWeight, inset } = card;
  const first = tenths(firstMiddle(card) + fontSize * belowMiddle);
  const start = `<text x="${inset}" y="${first}" font-size="${fontSize}" font-weight="${fontWeight}">`;
  const rest = lines.slice(1).map((line) => ` <tspan x="${inset}" dy="${lineHeight}">${escape(line)}</tspan>`);
  return `${start}${escape(lines[0] ?? "")}${rest.join("")}</text>`;
}

/** The middle of the first line, down from the card's upper edge. */
function firstMiddle({ height, lines, lineHeight }: Card): number {
  return (height - lines.length * lineHeight) / 2 + lineHeight / 2;
}
