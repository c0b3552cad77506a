import type { Card, Id, MapLayout } from "../../model.ts";

/** A page holds so many cards with their texts; a map of more shows its finer cards as texture, and brings them country by country. */
const mostCards = 1500;

export function isLarge({ cards }: MapLayout): boolean {
  return cards.length > mostCards;
}

/** One country of a map, where it stands there, with every link that begins or ends in it. */
export function countryOf(layout: MapLayout, question: Id): MapLayout {
  const cards = cardsBelow(layout.cards, question);
  const here = new Set(cards.map(({ id }) => id));
  return {
    ...layout,
    continents: [],
    raised: layout.raised.filter(({ from }) => here.has(from)),
    joints: layout.joints.filter(({ from }) => here.has(from)),
    countries: layout.countries.filter((country) => country.question === question),
    cards,
    routes: layout.routes.filter(({ from, to }) => here.has(from) || here.has(to)),
  };
}

/** In reading order, a question stands before all that grows from it. */
function cardsBelow(cards: readonly Card[], question: Id): readonly Card[] {
  const start = cards.findIndex(({ id }) => id === question);
  if (start === -1) return [];
  const next = cards.findIndex(({ rank }, index) => index > start && rank === 0);
  return cards.slice(start, next === -1 ? cards.length : next);
}
