import type { CrossLink } from "./cross-links.ts";
import type { MapCard } from "./map-cards.ts";
import { pathTo, type MapNode, type MapTree } from "./map-tree.ts";

/** What can be brought forward on the drawing. */
export interface Drawing {
  readonly svg: SVGSVGElement;
  readonly cards: ReadonlyMap<string, MapCard>;
  readonly links: readonly CrossLink[];
}

/** Brings forward a claim, its path to the question and everything that a link joins to it, and dims the rest; with null, nothing is dimmed. */
export function markFocus({ svg, cards, links }: Drawing, tree: MapTree, node: MapNode | null): void {
  for (const marked of svg.querySelectorAll(".near, .here")) {
    marked.classList.remove("near", "here");
    marked.removeAttribute("aria-current");
  }
  svg.classList.toggle("focused", node !== null);
  if (node === null) return;
  const crossing = links.filter(({ from, to }) => from === node.id || to === node.id);
  for (const { arc } of crossing) arc.classList.add("near");
  const near = [
    ...pathTo(tree, node.id).map(({ id }) => id),
    ...node.children,
    ...crossing.flatMap(({ from, to }) => [from, to]),
  ];
  for (const id of near) cards.get(id)?.link.classList.add("near");
  const here = cards.get(node.id)?.link;
  here?.classList.add("here");
  here?.setAttribute("aria-current", "true");
}

/** Marks what was found and dims the rest. With null, nothing is asked for; where nothing is found, nothing is dimmed. */
export function markHits({ svg, cards }: Drawing, hits: readonly string[] | null): void {
  for (const marked of svg.querySelectorAll(".hit")) marked.classList.remove("hit");
  svg.classList.toggle("searched", hits !== null && hits.length > 0);
  for (const id of hits ?? []) cards.get(id)?.link.classList.add("hit");
}
