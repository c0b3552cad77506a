import type { Screen, ScreenItem, TextLine } from "./screen.ts";

/** Cards keep this free at their right edge; px. */
const edge = 8;

/** How many characters a line holds in the narrowest place where a text is wrapped; Infinity where none is. */
export function narrowestColumn({ items }: Screen): number {
  return Math.min(
    ...items.flatMap((item) => item.texts.filter((text) => text.length > 1).map((text) => charactersOf(item, text))),
  );
}

/** The room for a text in its card, by the mean width of the text's own characters. */
function charactersOf(item: ScreenItem, lines: readonly TextLine[]): number {
  const left = Math.min(...lines.map(({ x }) => x));
  const written = lines.reduce((sum, { width }) => sum + width, 0);
  const count = lines.reduce((sum, { text }) => sum + text.length, 0);
  return (item.x + item.width - edge - left) / (written / count);
}
