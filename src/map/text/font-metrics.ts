/** Font metrics, in thousandths of the font size. */
export interface FontMetrics {
  readonly capHeight: number;
  /** All characters of the font, sorted by code point. `widths` has the advance width of each, by weight, or `asBase`. */
  readonly characters: string;
  readonly widths: Readonly<Record<number, readonly number[]>>;
}

/** In place of the width of a letter that is as wide as the same letter without its accent. */
export const asBase = 0;
