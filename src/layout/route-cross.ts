import type { Card } from "../model.ts";

/** How far an arc bows, as a part of its length. */
const bow = 0.14;

/** How large the whole map is, in map units. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** A quiet arc from one card to another, always bowed to the same side of its direction, and inside the map. */
export function routeCross(from: Card, to: Card, map: MapSize): string {
  const start = endAt(from, to);
  const end = endAt(to, from);
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const control = {
    x: within(middle.x - (end.y - start.y) * bow, map.width),
    y: within(middle.y + (end.x - start.x) * bow, map.height),
  };
  return `M${whole(start)}Q${whole(control)} ${whole(end)}`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The middle of the card's side that looks to the other one. A question's or position's name may be shown smaller than its
 * place, at the place's lower left corner, so there an arc ends in any size.
 */
function endAt(card: Card, other: Card): Point {
  if (card.rank < 2) return { x: card.x, y: card.y + card.height };
  const y = card.y + card.height / 2;
  const dx = other.x + other.width / 2 - (card.x + card.width / 2);
  return dx >= 0 ? { x: card.x + card.width, y } : { x: card.x, y };
}

function within(value: number, limit: number): number {
  return Math.max(0, Math.min(limit, value));
}

function whole({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
