import type { Card, Debate, Joint } from "../model.ts";
import { anchor } from "./anchor.ts";
import { routeCross, type MapSize } from "./route-cross.ts";

/** How far left of the cards a bracket runs: between them and the trunk from which they branch off. */
const beside = 5;

/**
 * What shows that linked premises count together: a bracket along those that stand below each other, and an arc to one
 * that stands elsewhere.
 */
export function joinPremises(debate: Debate, cards: readonly Card[], map: MapSize): readonly Joint[] {
  const placed = new Map(cards.map((card) => [card.id, card]));
  const steps = new Set(cards.flatMap(({ id }) => debate.inferencesFrom.get(id) ?? []));
  return [...steps].flatMap(({ premises, conclusion }) => {
    const linked = premises.flatMap((id) => placed.get(id) ?? []).toSorted((a, b) => a.x - b.x || a.y - b.y);
    return linked.slice(1).flatMap((card, index): readonly Joint[] => {
      const before = linked[index];
      if (!before) return [];
      const ends = { from: before.id, to: card.id, conclusion };
      const siblings = debate.claim.get(before.id)?.parent === debate.claim.get(card.id)?.parent;
      return siblings && before.x === card.x
        ? [{ ...ends, kind: "bracket", path: bracket(before, card) }]
        : [{ ...ends, kind: "arc", path: routeCross(before, card, map) }];
    });
  });
}

/** From the sign of the upper card to that of the lower one, along their left edges. */
function bracket(upper: Card, lower: Card): string {
  const x = upper.x - beside;
  return `M${upper.x} ${anchor(upper).y}H${x}V${anchor(lower).y}H${upper.x}`;
}
