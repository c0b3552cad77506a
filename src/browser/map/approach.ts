import type { Atlas } from "../drawing/atlas.ts";
import { focusBox } from "./focus-box.ts";
import type { MapBox } from "./map-box.ts";
import type { MapCountries } from "./map-countries.ts";
import type { MapNode, MapTree } from "./map-tree.ts";
import type { Viewport } from "./viewport.ts";

/** Brings the window to a claim. */
export interface Approach {
  /** Shows a claim with what belongs to it, and once more when its country has come: unless the reader has moved meanwhile. `seen` is what to show instead. */
  readonly to: (node: MapNode, fly: boolean, seen?: MapBox | null) => void;
  /** Shows it as the window has room for it now. */
  readonly again: () => void;
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
  /** The claim that is shown, until the reader goes elsewhere. */
  let shown = "";

  const boxFor = (node: MapNode): MapBox => {
    const card = atlas.cards.get(node.id);
    // A position's question is far above it; the sign at the window's edge names it.
    const parent = card?.rank === 1 ? "" : node.parent;
    const neighbours = [parent, ...node.children].flatMap((id) => atlas.cards.get(id) ?? []);
    return card ? focusBox(card, neighbours, view.room()) : atlas.size;
  };
  const again = (fly = false): void => {
    const node = tree.get(shown);
    if (node) view.show(boxFor(node), fly);
  };
  return {
    to: (node, fly, seen = null) => {
      const question = atlas.countryOf(node.id)?.question ?? "";
      const isWhole = atlas.isWhole(question);
      shown = seen ? "" : node.id;
      view.show(seen ?? boxFor(node), fly);
      void countries.bring(question).then(() => {
        if (!isWhole && shown === node.id) again(fly);
      });
    },
    again: () => again(),
    giveUp: () => (shown = ""),
  };
}
