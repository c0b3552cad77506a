import type { Screen, TextLine } from "./screen.ts";

/** All lines of text of a level. */
export function textLines({ items, notes }: Screen): readonly TextLine[] {
  return [...items.flatMap(({ texts }) => texts.flat()), ...notes];
}
