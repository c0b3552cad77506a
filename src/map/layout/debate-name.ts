import type { AtlasDebate } from "../map-data.ts";
import { keyOf, type Item } from "../scene.ts";
import { setText } from "../text/set-text.ts";
import { block } from "./part.ts";
import { style } from "./sizes.ts";

/** The height of a debate's name above its tiles; px. */
export const nameHeight = 30;

/** A debate's name above its tiles, a link to its level. */
export function debateName({ id, title }: AtlasDebate, x: number, y: number, width: number): Item {
  const text = setText(title, style(17, 700, 1.2), width - 4);
  return {
    key: keyOf.debate(id),
    id,
    kind: "debate",
    form: "frame",
    number: -1,
    name: title,
    x,
    y,
    width: Math.min(width, text.width + 4),
    height: nameHeight - 4,
    texts: [block(text, 2, 1)],
    sign: null,
    port: null,
    fold: null,
  };
}
