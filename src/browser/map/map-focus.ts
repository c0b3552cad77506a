import type { CardStates } from "./card-states.ts";
import type { Atlas } from "../drawing/atlas.ts";
import type { MapLinks } from "./map-links.ts";
import { fillPanel } from "./map-panel.ts";
import { pathTo, type MapNode, type MapTree } from "./map-tree.ts";
import { openOutline, scrollOutline } from "./outline-place.ts";

export interface FocusOptions {
  readonly atlas: Atlas;
  readonly tree: MapTree;
  readonly states: CardStates;
  readonly links: MapLinks;
  readonly panel: HTMLElement;
  readonly outline: HTMLElement;
  readonly outlineIsBeside: () => boolean;
  /** Fills in what the page doesn't have of the claim in the panel. */
  readonly fillIn: (node: MapNode) => void;
  /** Says aloud what a look at the panel tells. */
  readonly tell: (words: string) => void;
  /** Brings the country of a claim that a cross-link leads to. */
  readonly bring: (id: string) => void;
}

/** Which claim is in focus, and everything on the page that shows it. */
export interface MapFocus {
  readonly node: () => MapNode | null;
  readonly on: (node: MapNode) => void;
  readonly leave: () => void;
  /** Shows the same claim with what has become known of it. */
  readonly renew: () => void;
  /** Claims without which it could not be shown. */
  readonly needs: () => readonly string[];
}

export function mapFocus(options: FocusOptions): MapFocus {
  const { atlas, tree, states, links, panel, outline, outlineIsBeside, fillIn, tell, bring } = options;
  let shown = "";

  const node = (): MapNode | null => tree.get(states.here()) ?? null;
  const farEnds = (id: string): readonly string[] => atlas.linksOf(id).flatMap(({ from, to }) => [from, to]);
  /** What the panel says of a claim besides its own sentence: when this changes, it is filled anew. */
  const known = ({ id, children }: MapNode): string =>
    [id, ...children, ...farEnds(id).filter((end) => tree.has(end))].join(" ");

  const fill = (here: MapNode): void => {
    if (shown === known(here) && !panel.hidden) return;
    shown = known(here);
    fillPanel(panel, tree, atlas.linksOf(here.id), here);
    fillIn(here);
    tell(`${whatIsBelow(here)} in the panel.`);
  };
  const bringForward = (here: MapNode): void => {
    const path = pathTo(tree, here.id).map(({ id }) => id);
    states.focus(here.id, [...path, ...here.children, ...farEnds(here.id)]);
    fill(here);
    openOutline(outline, here);
  };
  return {
    node,
    on: (here) => {
      panel.hidden = true;
      bringForward(here);
      links.stopAt(here.id);
      for (const id of farEnds(here.id)) if (!tree.has(id)) bring(id);
      if (outlineIsBeside()) scrollOutline(outline, here);
    },
    leave: () => {
      if (node()) tell("The panel is closed.");
      if (panel.contains(document.activeElement)) links.focus(states.here());
      panel.hidden = true;
      states.focus("", []);
      openOutline(outline, null);
    },
    renew: () => {
      const here = node();
      if (here) bringForward(here);
    },
    needs: () => [states.here(), ...farEnds(states.here())],
  };
}

/** As the outline counts it: `2 reasons, 1 objection`. */
function whatIsBelow({ kind, item, children }: MapNode): string {
  if (kind === "question") return children.length === 1 ? "1 position" : `${children.length} positions`;
  return item.querySelector(":scope > details > summary")?.textContent.trim() ?? "Open";
}
