import type { ItemKind } from "../scene.ts";

/**
 * The light colours of styles/tokens.css and styles/map.css, for drawings outside the site: programs that print or convert
 * SVG don't support custom properties. A test compares them with those files.
 */
export const light = {
  page: "#fcfbf8",
  background: "#f1eee7",
  paper: "#ffffff",
  ink: "#1a1a1e",
  soft: "#56545a",
  branch: "#a8a398",
  unanswered: "#855600",
  unansweredBackground: "#fdf0cf",
} as const;

export const roleColours: Readonly<Record<ItemKind, string>> = {
  debate: light.ink,
  question: light.ink,
  position: "#4a3470",
  reason: "#1c5fb0",
  objection: "#b83a08",
  rebuttal: "#0d6e64",
};

/** The background of a card. */
export const cardColours: Readonly<Record<ItemKind, string>> = {
  debate: light.paper,
  question: light.paper,
  position: light.paper,
  reason: "#e4edf9",
  objection: "#fce8de",
  rebuttal: "#dff1ed",
};

/** The colour of a square or bar: 66 % of the role's colour on paper. */
export const squareColours = {
  position: "#8275a0",
  reason: "#6c95cd",
  objection: "#d68167",
  rebuttal: "#6c9e96",
} as const;

/** The border of an unanswered claim's square: 80 %. */
export const openColours = { reason: "#4d7fc2", objection: "#cb6647", rebuttal: "#4c8a81" } as const;
