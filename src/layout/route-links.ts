import type { Card, Debate, Link, Route } from "../model.ts";
import type { Arrangement } from "./arrange.ts";
import { routeCross } from "./route-cross.ts";
import { routeAlongEdge, routeDown } from "./route-home.ts";
import { headroom } from "./set-region.ts";

/**
 * The drawn links among `cards`: an arc for every link that is not home, and a branch for every claim below a position.
 * Positions need none: they stand in the country of their question.
 */
export function routeLinks(debate: Debate, cards: readonly Card[], arrangement: Arrangement): readonly Route[] {
  const placed = new Map(cards.map((card) => [card.id, card]));
  return cards.flatMap((from) =>
    (debate.linksFrom.get(from.id) ?? []).flatMap((link) => {
      const to = placed.get(link.to);
      return to && !(link.home && from.rank === 1) ? [{ ...ends(link), path: route(link, from, to, arrangement) }] : [];
    }),
  );
}

function ends({ from, to, kind, home }: Link): Omit<Route, "path"> {
  return { from, to, kind, home };
}

function route(link: Link, from: Card, to: Card, arrangement: Arrangement): string {
  if (!link.home) return routeCross(from, to, arrangement);
  if (from.rank !== 2) return routeDown(to, from);
  const { typography } = arrangement;
  return routeAlongEdge(to, from, typography.columnGap / 2, headroom(typography) / 2);
}
