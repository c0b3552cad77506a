import type { Card, Country } from "../model.ts";
import type { Arrangement } from "./arrange.ts";
import type { CardSetter } from "./card-setter.ts";
import { placeCountry, widthOfCountry } from "./set-country.ts";

/** Countries and cards where an arrangement puts them. */
export interface Placement {
  readonly countries: readonly Country[];
  readonly cards: readonly Card[];
}

/** Carries out an arrangement: continents from left to right, in each the countries column by column. */
export function placeAll(
  { typography, columns, continents, margin, betweenContinents }: Arrangement,
  setter: CardSetter,
): Placement {
  const countries: Country[] = [];
  const cards: Card[] = [];
  const pitch = widthOfCountry(typography, columns) + margin;
  let left = margin;
  for (const { countries: plans, spots } of continents) {
    const bottoms = new Map<number, number>();
    plans.forEach((plan, index) => {
      const column = spots[index]?.column ?? 0;
      const y = bottoms.get(column) ?? margin;
      const placed = placeCountry(plan, { x: left + column * pitch, y }, setter, typography, columns);
      countries.push(placed.country);
      for (const card of placed.cards) cards.push(card);
      bottoms.set(column, y + plan.height + margin);
    });
    left += bottoms.size * pitch + betweenContinents;
  }
  return { countries, cards };
}
