import type { Atlas } from "./drawing/atlas.ts";
import { focusBox } from "./focus-box.ts";
import type { MapBox } from "./map-box.ts";
import type { MapCountries } from "./map-countries.ts";
import type { MapNode, MapTree } from "./map-tree.ts";
import type { Viewport } from "./viewport.ts";

/** Brings the window to a claim. */
export interface Approach {
  /** Shows a claim with what belongs to it, and once more when its country has come: unless the reader has moved meanwhile. `seen` is what to show instead. */
  readonly to: (node: MapNode, fly: boolean, seen?: MapBox | null) => void;
  /** The reader goes elsewhere. */
  readonly giveUp: () => void;
}

export interface Ways {
  readonly atlas: Atlas;
  readonly tree: MapTree;
  readonly view: Viewport;
  readonly countries: MapCountries;
}

export function approach({ atlas, tree, view, countries }: Ways): Approach {
  let awaited = "";

  const boxFor = (node: MapNode): MapBox => {
    const card = atlas.cards.get(node.id);
    // A position's question is far above it; the sign at the window's edge names it.
    const parent = card?.rank === 1 ? "" : node.parent;
    const neighbours = [parent, ...node.children].flatMap((id) => atlas.cards.get(id) ?? []);
    return card ? focusBox(card, neighbours, view.room()) : atlas.size;
  };
  return {
    to: (node, fly, seen = null) => {
      const question = atlas.countryOf(node.id)?.question ?? "";
      awaited = seen || atlas.isWhole(question) ? "" : node.id;
      view.show(seen ?? boxFor(node), fly);
      void countries.bring(question).then(() => {
        const known = tree.get(node.id);
        if (awaited === node.id && known) view.show(boxFor(known), fly);
      });
    },
    giveUp: () => (awaited = ""),
  };
}
