import type { Box, Card, Country } from "../model.ts";
import type { CardSetter } from "./card-setter.ts";
import { fold, heightsByColumns } from "./fold.ts";
import type { SetTerritory } from "./set-territory.ts";
import { heightsOfRegion, placeRegion, widthOfColumns } from "./set-region.ts";
import type { Typography } from "./typography.ts";

/** A question and its regions with all their heights, in one size of type. */
export interface SetCountry {
  readonly territory: SetTerritory;
  /** Of each region, by the number of columns that it spans, from one. */
  readonly regionHeights: readonly (readonly number[])[];
  /** Of the whole, by the number of its columns, from one; Infinity where a word would be broken that needn't be. */
  readonly heights: readonly number[];
}

/** A placed country and its cards. */
export interface PlacedCountry {
  readonly country: Country;
  readonly cards: readonly Card[];
}

/** From a country's edge to its cards. */
export function paddingOf({ letterings }: Typography): number {
  return Math.round(letterings[1].fontSize * 0.16) + 12;
}

function belowQuestion({ letterings }: Typography): number {
  return Math.round(letterings[1].fontSize * 0.18) + 8;
}

function betweenRegions({ letterings }: Typography): number {
  return Math.round(letterings[1].fontSize * 0.2) + 14;
}

/** Finds the height of a country of one, two and more columns, up to `most`. */
export function setCountry(
  territory: SetTerritory,
  most: number,
  setter: CardSetter,
  typography: Typography,
): SetCountry {
  const lettering = typography.letterings[0];
  const regionHeights = territory.regions.map((region) => heightsOfRegion(region, setter, typography));
  const leastWidth = Math.min(setter.leastWidth(territory.question, lettering), widthOfColumns(typography, most));
  const stacked = heightsByColumns(regionHeights, most, betweenRegions(typography));
  const heights = stacked.map((height, index) => {
    const width = widthOfColumns(typography, index + 1);
    if (width < leastWidth || height === Infinity) return Infinity;
    const question = setter.height(territory.question, lettering, width);
    return 2 * paddingOf(typography) + question + (height > 0 ? belowQuestion(typography) + height : 0);
  });
  return { territory, regionHeights, heights };
}

/** The country with its upper left corner at `x`, `y`: the question on top, its positions below in stacks. It may be higher than it must. */
export function placeCountry(
  { territory: { question, debate, regions }, regionHeights }: SetCountry,
  columns: number,
  { x, y, height }: Pick<Box, "x" | "y" | "height">,
  setter: CardSetter,
  typography: Typography,
): PlacedCountry {
  const padding = paddingOf(typography);
  const inner = widthOfColumns(typography, columns);
  const title = setter.set(question, 0, typography.letterings[0], inner, true);
  const cards: Card[] = [{ ...title, x: x + padding, y: y + padding }];
  const { spots } = fold(regionHeights, columns, betweenRegions(typography));
  const bottoms = new Map<number, number>();
  regions.forEach((region, index) => {
    const { column, span } = spots[index] ?? { column: 0, span: columns };
    const left = x + padding + widthOfColumns(typography, column);
    const top = bottoms.get(column) ?? y + padding + title.height + belowQuestion(typography);
    for (const card of placeRegion(region, span, setter, typography)) {
      cards.push({ ...card, x: card.x + left, y: card.y + top });
    }
    bottoms.set(column, top + (regionHeights[index]?.[span - 1] ?? 0) + betweenRegions(typography));
  });
  return { country: { question, debate, x, y, width: inner + 2 * padding, height }, cards };
}
