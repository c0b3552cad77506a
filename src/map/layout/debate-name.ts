import type { AtlasDebate } from "../map-data.ts";
import { keyOf, type Item } from "../scene.ts";
import { heightOfText, setText } from "../text/set-text.ts";
import { block } from "./part.ts";
import { style } from "./sizes.ts";

const name = style(17, 700, 1.2);

/** Around a debate's name: at its right, and between it and the tiles; px. */
const [right, below] = [4, 10];

/** The height of a debate's name above its tiles, with the space below it; px. */
export function nameHeight({ title }: AtlasDebate, width: number): number {
  return heightOfText(title, name, width - right) + below;
}

/** A debate's name above its tiles, a link to its level. */
export function debateName({ id, title }: AtlasDebate, x: number, y: number, width: number): Item {
  const text = setText(title, name, width - right);
  return {
    key: keyOf.debate(id),
    id,
    kind: "debate",
    form: "frame",
    number: -1,
    name: title,
    x,
    y,
    width: Math.min(width, text.width + right),
    height: text.height + below - 4,
    texts: [block(text, 2, 1)],
    sign: null,
    port: null,
    fold: null,
  };
}
