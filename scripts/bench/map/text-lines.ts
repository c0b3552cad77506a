import type { Screen, TextLine } from "./screen.ts";

/** Every line of text of a level. */
export function textLines({ items, notes }: Screen): readonly TextLine[] {
  return [...items.flatMap(({ texts }) => texts.flat()), ...notes];
}
