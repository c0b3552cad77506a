import type { Debate, Evaluation, MapLayout } from "../model.ts";
import { arrange, type Freedom } from "./arrange.ts";
import { cardSetter } from "./card-setter.ts";
import type { Territory } from "./grow.ts";
import { placeAll } from "./place-all.ts";
import { routeLinks } from "./route-links.ts";
import { setRegion } from "./set-region.ts";
import { typography } from "./typography.ts";

/** The way from trees to a map: set the threads, arrange, place, route. */
export function layOutTerritories(
  debate: Debate,
  evaluation: Evaluation,
  territories: readonly Territory[],
  freedom: Freedom,
): MapLayout {
  if (territories.length === 0) return { width: 0, height: 0, countries: [], cards: [], routes: [] };
  const setter = cardSetter(debate, evaluation);
  // Threads are set alike, however large the positions come out.
  const sizes = typography(Math.min(...freedom.positionSizes));
  const set = territories.map((territory) => ({
    ...territory,
    regions: territory.regions.map((region) => setRegion(region, setter, sizes)),
  }));
  const continents = [...Map.groupBy(set, (territory) => territory.debate).values()];
  const arrangement = arrange(continents, setter, freedom);
  const { width, height } = arrangement;
  const { countries, cards } = placeAll(arrangement, setter);
  return { width, height, countries, cards, routes: routeLinks(debate, cards, arrangement) };
}
