import type { Box } from "../../../src/claims/model/index.ts";
import type { Item } from "../../../src/map/scene.ts";

/** What the map page shows, as the browser drew it. Lengths and coordinates in px of the browser's window. */
export interface Screen {
  readonly level: number;
  /** The viewport of the map. */
  readonly stage: Box;
  /** By how much the level is wider and taller than the viewport. */
  readonly beyond: { readonly right: number; readonly down: number };
  readonly items: readonly ScreenItem[];
  /** The lines of headings and remarks that belong to no item. */
  readonly notes: readonly TextLine[];
  /** The box of the details that level 3 shows about its claim. */
  readonly detail: Box | null;
  /** The card that shows the other ends of cross-links. */
  readonly peek: Box | null;
  readonly strokes: readonly Stroke[];
  /** Every other text of the map page: the bar and the detail. */
  readonly pageTexts: readonly PageText[];
}

/** A question, claim or debate on the level: a tile, a heading, a card. */
export interface ScreenItem extends Box {
  readonly id: string;
  readonly form: Item["form"];
  /** What a screen reader says; the sentence is a part of it. */
  readonly name: string;
  /** The lines of each text, from top to bottom; usually the sentence comes first. */
  readonly texts: readonly (readonly TextLine[])[];
}

/** A line of text with its size on screen. */
export interface TextLine extends Box {
  readonly text: string;
  readonly fontSize: number;
}

/** A branch, a bracket or a curve. */
export interface Stroke {
  readonly kind: string;
  readonly box: Box;
  readonly start: Point;
  readonly end: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PageText {
  readonly text: string;
  readonly fontSize: number;
  /** Whether the browser shortens it, with an ellipsis for example. */
  readonly isCut: boolean;
}
