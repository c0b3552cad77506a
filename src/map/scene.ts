import type { Box, Id, RelationKind, Role } from "../model/index.ts";
import type { SetText } from "./text/set-text.ts";

/** 0 the atlas, 1 a debate, 2 a question, 3 a claim. */
export type Level = 0 | 1 | 2 | 3;

/** The window that a level is laid out for; px. One without height is as tall as the level turns out, in the smallest type. */
export interface Window {
  readonly width: number;
  readonly height: number;
}

export type ItemKind = "debate" | "question" | Role;

/**
 * The ground of a question or claim, by the key that it has on every level: a tile or a title for a question, a square in a
 * strip or a card for a claim, a dot or a heading's sign for a position, a bar for all claims of a role where there are too many. From level to level it moves and grows.
 */
export interface Ground extends Box {
  readonly key: string;
  readonly kind: ItemKind;
  readonly form: "tile" | "bar" | "square" | "dot" | "card" | "focus";
  /** The number of the question or claim. */
  readonly number: number;
  /** A claim that nothing answers. */
  readonly ring: boolean;
}

/** Lines of text: `x` is where they begin, `y` the upper edge of the first. */
export interface TextBlock extends SetText {
  readonly x: number;
  readonly y: number;
  readonly tone: "ink" | "soft" | "unanswered";
}

/** The disc that shows a role. */
export interface Sign {
  readonly role: Role;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly ring: boolean;
}

/** A small button at the end of a card: to its cross-links, or to the replies that are folded away. */
export interface Button extends Box {
  readonly text: string;
  readonly fontSize: number;
}

/** The button that shows or hides the replies below a card. */
export interface FoldButton extends Button {
  /** Whether the replies are shown now. */
  readonly open: boolean;
}

/** What is read on a ground: a link to a question or claim. Places are relative to its box. */
export interface Ink extends Box {
  readonly key: string;
  readonly id: Id;
  readonly kind: ItemKind;
  readonly form: "frame" | "tile" | "title" | "heading" | "card" | "focus" | "far";
  /** The number of the question or claim; -1 for a debate. */
  readonly number: number;
  /** Its sentence or name. */
  readonly name: string;
  readonly texts: readonly TextBlock[];
  readonly sign: Sign | null;
  /** Opens its cross-links. */
  readonly port: Button | null;
  /** Unfolds its replies, or folds them. */
  readonly fold: FoldButton | null;
}

/** From a claim to the one below which it stands, or the rail below a heading, from which branches come down. */
export interface Branch {
  readonly key: string;
  readonly kind: RelationKind | "rail";
  /** SVG path. */
  readonly path: string;
}

/** Linked premises stand under one bracket. */
export interface Bracket {
  readonly key: string;
  readonly path: string;
}

/** One level, laid out for a window. Everything in it has at least 12 px of type. */
export interface Scene {
  readonly level: Level;
  readonly width: number;
  readonly height: number;
  readonly grounds: readonly Ground[];
  readonly inks: readonly Ink[];
  readonly branches: readonly Branch[];
  readonly brackets: readonly Bracket[];
  /** Headings of parts and remarks that lead nowhere. */
  readonly notes: readonly (TextBlock & { readonly key: string })[];
  /** On level 3, the room for what the page adds to the claim in focus. */
  readonly detail: Box | null;
}

export const emptyScene: Scene = {
  level: 0,
  width: 0,
  height: 0,
  grounds: [],
  inks: [],
  branches: [],
  brackets: [],
  notes: [],
  detail: null,
};

/** The key of a question, a claim or a debate, the same on every level. */
export const keyOf = {
  question: (number: number): string => `q${number}`,
  claim: (number: number): string => `c${number}`,
  debate: (id: Id): string => `d-${id}`,
};
