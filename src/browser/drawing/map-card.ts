import type { Name } from "../map/held-name.ts";
import type { MapBox } from "../map/map-box.ts";

/** A line of text; `y` is its baseline. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A sign of the drawing's definitions (`map-reason`, `map-unanswered`), about its middle. */
export interface CardSign {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A card as the drawing has it. Lengths are map units, places are those of the whole map. */
export interface MapCard extends Name {
  readonly id: string;
  /** `question` or a role. */
  readonly kind: string;
  readonly unanswered: boolean;
  /** Address of its page. */
  readonly href: string;
  /** Its role and sentence, as it is called when it is pointed at or read aloud. */
  readonly title: string;
  readonly ground: MapBox;
  readonly fontWeight: number;
  readonly lines: readonly TextLine[];
  readonly signs: readonly CardSign[];
  /** The branch on which it grows, an SVG path with the upper left corner of `box` as its origin; "" for a question. */
  readonly branch: string;
}
