import type { MapBox } from "../map/map-box.ts";
import type { CrossLink } from "./cross-link.ts";
import type { MapCard } from "./map-card.ts";
import type { Layer } from "./read-layers.ts";

/** Cards that aren't on the page yet, as boxes in the colour of their role. */
export interface Texture {
  readonly kind: string;
  readonly boxes: readonly MapBox[];
}

/** The ground of a question and what is known of it: all of its cards, or the great ones and the rest as texture. */
export interface MapCountry {
  readonly question: string;
  readonly box: MapBox;
  /** In reading order. */
  readonly cards: readonly MapCard[];
  /** Empty where every card is there. */
  readonly textures: readonly Texture[];
  /** All links that begin or end at one of `cards`, as far as the drawing names them. */
  readonly links: readonly CrossLink[];
  /** What came with it and stands on its ground besides the cards. */
  readonly layers: readonly Layer[];
}
