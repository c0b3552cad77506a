import type { Box, Card, Continent, Country, Debate, Id } from "../model.ts";
import type { Arrangement, FoldedContinent } from "./arrange.ts";
import type { CardSetter } from "./card-setter.ts";
import { measureText } from "./measure-text.ts";
import { placeCountry } from "./set-country.ts";
import { widthOfColumns } from "./set-region.ts";

/** Continents, countries and cards where an arrangement puts them. */
export interface Placement {
  /** None where there is only one debate. */
  readonly continents: readonly Continent[];
  readonly countries: readonly Country[];
  readonly cards: readonly Card[];
}

const titleWeight = 700;

/** Carries out an arrangement: continents from left to right, in each the countries stack by stack. */
export function placeAll(arrangement: Arrangement, setter: CardSetter, debate: Debate): Placement {
  const { typography, spacing, height } = arrangement;
  const { margin, betweenContinents, titleSize, titleHeight, besideColumns } = spacing;
  const boxes: (Box & { readonly debate: Id })[] = [];
  const countries: Country[] = [];
  const cards: Card[] = [];
  let x = margin;
  for (const continent of arrangement.continents) {
    const { stacks, columns } = continent.fold;
    const width = stacks * besideColumns + widthOfColumns(typography, columns) - margin;
    const box = { x, y: margin, width, height: height - 2 * margin };
    if (titleSize > 0) boxes.push({ ...box, debate: continent.debate });
    const ground = { x, y: margin + titleHeight, height: box.height - titleHeight };
    for (const placed of placeCountries(continent, ground, arrangement, setter)) {
      countries.push(placed.country);
      for (const card of placed.cards) cards.push(card);
    }
    x += width + margin + betweenContinents;
  }
  return { continents: nameAll(boxes, titleSize, titleHeight, debate), countries, cards };
}

/** A name is one line; all have one size, smaller where a continent is too narrow for its own. */
function nameAll(
  boxes: readonly (Box & { readonly debate: Id })[],
  size: number,
  height: number,
  { debates }: Debate,
): readonly Continent[] {
  const named = boxes.map((box) => {
    const text = debates.find(({ id }) => id === box.debate)?.title.value ?? box.debate;
    return { box, text, ems: measureText(text, titleWeight) };
  });
  const fontSize = named.reduce(
    (least, { box, ems }) => Math.min(least, Math.floor(box.width / Math.max(1, ems))),
    size,
  );
  return named.map(({ box, text, ems }) => {
    const width = Math.min(box.width, Math.ceil(ems * fontSize));
    return { ...box, title: { text, x: box.x, y: box.y, width, height, fontSize, fontWeight: titleWeight } };
  });
}

/** Every stack is as high as the continent: what it lacks is shared out among its countries, so that all end on one line. */
function placeCountries(
  { countries, fold }: FoldedContinent,
  ground: { readonly x: number; readonly y: number; readonly height: number },
  { typography, spacing: { margin, besideColumns } }: Arrangement,
  setter: CardSetter,
): readonly ReturnType<typeof placeCountry>[] {
  const stacked = countries.map((country, index) => {
    const { stack, column, span } = fold.spots[index] ?? { stack: 0, column: 0, span: 1 };
    return { country, stack, column, span, least: country.heights[span - 1] ?? 0 };
  });
  return [...Map.groupBy(stacked, ({ stack }) => stack).values()].flatMap((stack) => {
    const spare = ground.height - stack.reduce((sum, { least }) => sum + least + margin, -margin);
    let y = ground.y;
    return stack.map(({ country, stack: place, column, span, least }) => {
      const x = ground.x + place * besideColumns + widthOfColumns(typography, column);
      const height = least + Math.max(0, Math.floor(spare / stack.length));
      const placed = placeCountry(country, span, { x, y, height }, setter, typography);
      y += height + margin;
      return placed;
    });
  });
}
