import type { Card } from "../model.ts";

/** How much of a card's inset the sign of its role is wide, from the card's left edge to the sign's middle. */
const signRadius = 0.35;

/** The middle of a card's sign, at the height of its first line: where branches begin and end. */
export function anchor({ x, y, height, lines, lineHeight, inset }: Card): { readonly x: number; readonly y: number } {
  return { x: x + inset * signRadius, y: y + (height - lines.length * lineHeight) / 2 + lineHeight / 2 };
}
