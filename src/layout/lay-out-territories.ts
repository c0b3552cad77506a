import type { Debate, Evaluation, MapLayout } from "../model.ts";
import { arrange, type Freedom } from "./arrange.ts";
import { cardSetter } from "./card-setter.ts";
import type { Territory } from "./grow.ts";
import { joinPremises } from "./join-premises.ts";
import { placeAll } from "./place-all.ts";
import { routeLinks } from "./route-links.ts";
import { routeRaised } from "./route-raised.ts";
import { setTerritory } from "./set-territory.ts";
import { typography } from "./typography.ts";

const empty: MapLayout = {
  width: 0,
  height: 0,
  continents: [],
  countries: [],
  cards: [],
  routes: [],
  joints: [],
  raised: [],
};

/** The way from trees to a map: set the threads, arrange, place, route. */
export function layOutTerritories(
  debate: Debate,
  evaluation: Evaluation,
  territories: readonly Territory[],
  freedom: Freedom,
): MapLayout {
  if (territories.length === 0) return empty;
  const setter = cardSetter(debate, evaluation);
  // Threads are set alike, however large the positions come out.
  const sizes = typography(Math.min(...freedom.positionSizes));
  const set = territories.map((territory) => setTerritory(territory, freedom.columns, setter, sizes));
  const debates = [...Map.groupBy(set, (territory) => territory.debate).values()];
  const arrangement = arrange(debates, setter, freedom);
  const { width, height } = arrangement;
  const { continents, countries, cards } = placeAll(arrangement, setter, debate);
  return {
    width,
    height,
    continents,
    countries,
    cards,
    routes: routeLinks(debate, cards, arrangement),
    joints: joinPremises(debate, cards, arrangement),
    raised: routeRaised(debate, cards, arrangement),
  };
}
