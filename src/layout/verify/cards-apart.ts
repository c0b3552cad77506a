import type { MapLayout } from "../../model.ts";
import { boxIndex, overlap } from "./box-index.ts";

/** No two cards overlap. */
export function cardsApart({ cards }: MapLayout): readonly string[] {
  const index = boxIndex(cards);
  const order = new Map(cards.map((card, position) => [card, position]));
  return cards.flatMap((card, position) =>
    index
      .near(card)
      .filter((other) => (order.get(other) ?? 0) > position && overlap(card, other))
      .map((other) => `The cards of ${card.id} and ${other.id} overlap.`),
  );
}
