import type { Card, Country, MapLayout } from "../model.ts";
import { escape } from "./escape.ts";
import { tenths } from "./tenths.ts";

/**
 * Every card below the positions as a box in the colour of its role, one path for each role of a country: what a large map
 * shows of its cards until they can be read. `font-size` on the group is that of their smallest type.
 */
export function drawTexture({ countries, cards }: MapLayout): string {
  const fine = cards.filter(({ rank }) => rank > 1);
  if (fine.length === 0) return "";
  const smallest = Math.min(...fine.map(({ fontSize }) => fontSize));
  const groups = cardsByQuestion(cards);
  const drawn = countries.map((country) => drawCountry(country, groups.get(country.question) ?? []));
  return `<g class="texture" font-size="${smallest}">${drawn.join("\n")}</g>`;
}

/** In reading order, a question stands before all that grows from it. */
function cardsByQuestion(cards: readonly Card[]): ReadonlyMap<string, readonly Card[]> {
  const groups = new Map<string, Card[]>();
  let current: Card[] = [];
  for (const card of cards) {
    if (card.rank === 0) groups.set(card.id, (current = []));
    else if (card.rank > 1) current.push(card);
  }
  return groups;
}

function drawCountry({ question, x, y }: Country, cards: readonly Card[]): string {
  const paths = [...Map.groupBy(cards, ({ kind }) => kind)].map(
    ([kind, alike]) => `<path class="${kind}" d="${alike.map((card) => boxFrom(card, x, y)).join("")}"/>`,
  );
  return `<g data-question="${escape(question)}" transform="translate(${tenths(x)} ${tenths(y)})">${paths.join("")}</g>`;
}

/** Seen from the corner of the country, in whole units: nobody sees less of a texture. */
function boxFrom(card: Card, left: number, top: number): string {
  const [x, y, width, height] = [card.x - left, card.y - top, card.width, card.height].map(Math.round);
  return `M${x} ${y}h${width}v${height}h-${width}z`;
}
