import type { Screen, ScreenItem, TextLine } from "./screen.ts";

/** The padding at a card's right edge; px. */
const padding = 8;

/** The width of the narrowest wrapped text, in characters; Infinity if no text is wrapped. */
export function narrowestColumn({ items }: Screen): number {
  return Math.min(
    ...items.flatMap((item) => item.texts.filter((text) => text.length > 1).map((text) => charactersOf(item, text))),
  );
}

/** The width that a text has in its card, divided by the mean width of its characters. */
function charactersOf(item: ScreenItem, lines: readonly TextLine[]): number {
  const left = Math.min(...lines.map(({ x }) => x));
  const written = lines.reduce((sum, { width }) => sum + width, 0);
  const count = lines.reduce((sum, { text }) => sum + text.length, 0);
  return (item.x + item.width - padding - left) / (written / count);
}
