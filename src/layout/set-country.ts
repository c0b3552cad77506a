import type { Card, Country, Id } from "../model.ts";
import type { CardSetter } from "./card-setter.ts";
import { placeRegion, planRegion, widthOfRegion, type RegionPlan, type SetRegion } from "./set-region.ts";
import type { Typography } from "./typography.ts";

/** A question and its regions, set. */
export interface SetTerritory {
  readonly question: Id;
  readonly debate: Id;
  readonly regions: readonly SetRegion[];
}

/** How a country is arranged in given columns. */
export interface CountryPlan {
  readonly territory: SetTerritory;
  readonly regions: readonly RegionPlan[];
  readonly questionHeight: number;
  readonly height: number;
}

/** A placed country and its cards. */
export interface PlacedCountry {
  readonly country: Country;
  readonly cards: readonly Card[];
}

interface Spacing {
  readonly padding: number;
  /** How far positions stand to the right of their question. */
  readonly indent: number;
  readonly belowQuestion: number;
  readonly betweenRegions: number;
}

function spacing({ letterings }: Typography): Spacing {
  const size = letterings[1].fontSize;
  return {
    padding: Math.round(size * 0.4) + 20,
    indent: Math.round(size * 0.6),
    belowQuestion: Math.round(size * 0.3),
    betweenRegions: Math.round(size * 0.35) + 12,
  };
}

/** The width of a country of `columns` columns of threads: all countries of a map have the same. */
export function widthOfCountry(typography: Typography, columns: number): number {
  const { padding, indent } = spacing(typography);
  return 2 * padding + indent + widthOfRegion(typography, columns);
}

export function planCountry(
  territory: SetTerritory,
  setter: CardSetter,
  typography: Typography,
  columns: number,
): CountryPlan {
  const { padding, belowQuestion, betweenRegions } = spacing(typography);
  const regions = territory.regions.map((region) => planRegion(region, setter, typography, columns));
  const questionWidth = widthOfCountry(typography, columns) - 2 * padding;
  const questionHeight = setter.height(territory.question, typography.letterings[0], questionWidth);
  const ground = regions.reduce((sum, { height }) => sum + height + betweenRegions, 0);
  const height = 2 * padding + questionHeight + belowQuestion + Math.max(0, ground - betweenRegions);
  return { territory, regions, questionHeight, height };
}

/** The country with its upper left corner at `x`, `y`: the question on top, its positions below each other in order. */
export function placeCountry(
  { territory, regions, questionHeight, height }: CountryPlan,
  { x, y }: { readonly x: number; readonly y: number },
  setter: CardSetter,
  typography: Typography,
  columns: number,
): PlacedCountry {
  const { padding, indent, belowQuestion, betweenRegions } = spacing(typography);
  const width = widthOfCountry(typography, columns);
  const question = setter.set(territory.question, 0, typography.letterings[0], width - 2 * padding, true);
  const cards: Card[] = [{ ...question, x: x + padding, y: y + padding }];
  let top = y + padding + questionHeight + belowQuestion;
  regions.forEach((plan, index) => {
    const region = territory.regions[index];
    if (!region) return;
    for (const card of placeRegion(region, plan, setter, typography, columns)) {
      cards.push({ ...card, x: card.x + x + padding + indent, y: card.y + top });
    }
    top += plan.height + betweenRegions;
  });
  return { country: { question: territory.question, debate: territory.debate, x, y, width, height }, cards };
}
