import type { Card, Colour } from "../model.ts";
import { mixColours } from "./mix-colours.ts";

/** The light scheme's colours, as tokens.css and map.css have them: a test holds them to those files. */
export const colours = {
  paper: "#fcfbf8",
  ink: "#1a1a1e",
  inkSoft: "#56545a",
  sea: "#eceae4",
  land: "#ffffff",
  unanswered: "#855600",
  unansweredGround: "#fdf0cf",
} as const satisfies Readonly<Record<string, Colour>>;

/** The colour of a question's or a role's sign and name. */
export const roleColours: Readonly<Record<Card["kind"], Colour>> = {
  question: "#1a1a1e",
  position: "#4a3470",
  reason: "#1c5fb0",
  objection: "#b83a08",
  rebuttal: "#0d6e64",
};

/** The same as quiet texture on land, as the overview of the map has them. */
export const textureColours: Readonly<Record<Card["kind"], Colour>> = {
  question: mixColours(colours.land, colours.ink, 0.8),
  position: mixColours(colours.land, colours.ink, 0.5),
  reason: mixColours(colours.land, roleColours.reason, 0.38),
  objection: mixColours(colours.land, roleColours.objection, 0.38),
  rebuttal: mixColours(colours.land, roleColours.rebuttal, 0.32),
};
