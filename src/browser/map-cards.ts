import type { FocusCard } from "./focus-box.ts";

/** A card of the drawing: its link, its place and the size of its type. */
export interface MapCard extends FocusCard {
  readonly link: SVGAElement;
}

/** Reads every card of the drawing by its id. Numbers are taken from attributes, so that nothing has to be laid out for it. */
export function mapCards(svg: SVGSVGElement): ReadonlyMap<string, MapCard> {
  const cards = new Map<string, MapCard>();
  for (const link of svg.querySelectorAll<SVGAElement>("a[data-id]")) {
    const [x = 0, y = 0] = (link.getAttribute("transform") ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
    const ground = link.querySelector(":scope > rect");
    const left = numberOf(ground, "x");
    cards.set(link.dataset["id"] ?? "", {
      link,
      box: { x, y, width: left + numberOf(ground, "width"), height: numberOf(ground, "height") },
      fontSize: numberOf(link.querySelector(":scope > text"), "font-size"),
    });
  }
  return cards;
}

/** The smallest type of each rank, the questions' first. */
export function typeByRank(cards: ReadonlyMap<string, MapCard>): readonly number[] {
  return [0, 1, 2, 3].map((rank) =>
    Math.min(
      ...[...cards.values()].filter(({ link }) => link.classList.contains(`r${rank}`)).map(({ fontSize }) => fontSize),
    ),
  );
}

function numberOf(element: Element | null, attribute: string): number {
  return Number(element?.getAttribute(attribute) ?? 0);
}
