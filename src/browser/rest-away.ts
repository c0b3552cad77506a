import type { MapBox } from "./map-box.ts";
import type { MapCard } from "./map-cards.ts";

/** How far beyond the window a card still has its text, as a part of what is shown. */
const margin = 0.15;

/**
 * Answers with a function that marks the cards outside of what is shown as `away`. Their text and sign aren't drawn:
 * browsers set every text of an SVG anew at each step of a zoom, however far away it is. The cards stay links.
 */
export function restAway(cards: ReadonlyMap<string, MapCard>): (shown: MapBox) => void {
  const away = new Set<MapCard>();
  return ({ x, y, width, height }) => {
    const [left, right] = [x - width * margin, x + width * (1 + margin)];
    const [top, bottom] = [y - height * margin, y + height * (1 + margin)];
    for (const card of cards.values()) {
      const { box } = card;
      const isAway = box.x > right || box.x + box.width < left || box.y > bottom || box.y + box.height < top;
      if (isAway === away.has(card)) continue;
      card.link.classList.toggle("away", isAway);
      if (isAway) away.add(card);
      else away.delete(card);
    }
  };
}
