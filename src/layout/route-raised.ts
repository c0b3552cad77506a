import type { Card, Debate, RaisedRoute } from "../model.ts";
import { routeCross, type MapSize } from "./route-cross.ts";

/** From each claim that raises a question to that question. */
export function routeRaised(debate: Debate, cards: readonly Card[], map: MapSize): readonly RaisedRoute[] {
  const placed = new Map(cards.map((card) => [card.id, card]));
  return cards.flatMap((to) => {
    const from = placed.get(debate.question.get(to.id)?.arisesFrom?.value ?? "");
    return from ? [{ from: from.id, to: to.id, path: routeCross(from, to, map) }] : [];
  });
}
