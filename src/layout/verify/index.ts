import type { Debate, MapLayout } from "../../model.ts";
import { branchesCrossNoCard } from "./branches-cross-no-card.ts";
import { cardsApart } from "./cards-apart.ts";
import { childrenInOrder } from "./children-in-order.ts";
import { claimsOnce } from "./claims-once.ts";
import { continentsApart } from "./continents-apart.ts";
import { countriesApart } from "./countries-apart.ts";
import { insideMap } from "./inside-map.ts";
import { textInsideCard } from "./text-inside-card.ts";

const rules: readonly ((layout: MapLayout, debate: Debate) => readonly string[])[] = [
  claimsOnce,
  insideMap,
  continentsApart,
  countriesApart,
  cardsApart,
  textInsideCard,
  childrenInOrder,
  branchesCrossNoCard,
];

/** What every layout must satisfy: a sentence for each thing that is wrong, none for a sound map. */
export function verify(layout: MapLayout, debate: Debate): readonly string[] {
  return rules.flatMap((rule) => rule(layout, debate));
}
