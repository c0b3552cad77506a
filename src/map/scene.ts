import type { Box, Id, RelationKind, Role } from "../claims/model/index.ts";
import type { SetText } from "./text/set-text.ts";

/** 0 the atlas, 1 a debate, 2 a question, 3 a claim. */
export type Level = 0 | 1 | 2 | 3;

/** The viewport that a level is laid out for; px. With height 0, the level gets the smallest type and as much height as it needs. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export type ItemKind = "debate" | "question" | Role;

/**
 * What stands for a question or a claim: a shape without text. It has the same key on every level, so that a browser
 * animates it from level to level. A question is a tile; a claim is a square in a strip, or a card; a position is a dot; a bar stands for all
 * claims of a role if there are very many.
 */
export interface Mark extends Box {
  readonly key: string;
  readonly kind: ItemKind;
  readonly form: "tile" | "bar" | "square" | "dot" | "card" | "focus";
  /** The number of the question or claim; see map-data.ts. */
  readonly number: number;
  /** An unanswered claim. */
  readonly ring: boolean;
}

/** Lines of text: `x` is their left edge, `y` the upper edge of the first line. */
export interface TextBlock extends SetText {
  readonly x: number;
  readonly y: number;
  readonly tone: "ink" | "soft" | "unanswered";
  /** Whether it is over a group of items whose list has its name, or needs none. */
  readonly isCaption?: boolean;
}

/** The icon of a role: a disc, with a ring if the claim is unanswered. `x` and `y` are its centre. */
export interface Sign {
  readonly role: Role;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly ring: boolean;
}

/** A small button on a card: for its cross-links, or for its replies. */
export interface Button extends Box {
  readonly text: string;
  readonly fontSize: number;
}

/** The button that shows or hides the replies below a card. */
export interface FoldButton extends Button {
  /** Whether the replies are shown now. */
  readonly open: boolean;
}

/** The text and buttons of a card, tile or heading, which is a link to its question, claim or debate. Coordinates inside are relative to its box. */
export interface Item extends Box {
  readonly key: string;
  readonly id: Id;
  readonly kind: ItemKind;
  readonly form: "frame" | "tile" | "row" | "title" | "heading" | "card" | "focus" | "far";
  /** The number of the question or claim; -1 for a debate. */
  readonly number: number;
  /** Its sentence, or the name of the debate. */
  readonly name: string;
  /** The beginning of the claim that an objection or rebuttal replies to. */
  readonly target?: string;
  readonly texts: readonly TextBlock[];
  readonly sign: Sign | null;
  /** Shows its cross-links. */
  readonly port: Button | null;
  /** Shows or hides its replies. */
  readonly fold: FoldButton | null;
}

/** The line from a claim to the one above it; or a rail, the horizontal line below a heading that such lines start from. */
export interface Branch {
  readonly key: string;
  readonly kind: RelationKind | "rail";
  /** SVG path. */
  readonly path: string;
}

/** The bracket beside linked premises. */
export interface Bracket {
  readonly key: string;
  readonly path: string;
}

/** What is drawn of a level, or of a part of it. */
export interface Part {
  readonly marks: readonly Mark[];
  readonly items: readonly Item[];
  readonly branches: readonly Branch[];
  readonly brackets: readonly Bracket[];
  /** Headings and notes that are not links. */
  readonly notes: readonly TextBlock[];
}

/** A level of the map, laid out for a viewport. No type is smaller than 12 px. */
export interface Scene extends Part {
  readonly level: Level;
  readonly width: number;
  readonly height: number;
  /** On level 3, the box that the page fills with the details of the claim in focus. */
  readonly detail: Box | null;
}

/** A scene whose height and room for details are known before it is made. */
export interface Arranged extends Pick<Scene, "height" | "detail"> {
  readonly scene: () => Scene;
}

export const emptyPart: Part = { marks: [], items: [], branches: [], brackets: [], notes: [] };

export const emptyScene: Scene = { level: 0, width: 0, height: 0, ...emptyPart, detail: null };

/** Keys of questions, claims and debates. They are the same on every level. */
export const keyOf = {
  question: (number: number): string => `q${number}`,
  claim: (number: number): string => `c${number}`,
  debate: (id: Id): string => `d-${id}`,
};
