/** Font metrics, in thousandths of the font size. */
export interface FontMetrics {
  readonly capHeight: number;
  /** All characters of the font, sorted by code point. */
  readonly characters: string;
  /**
   * The advance width of each character, or `asBase`, by weight. After the lightest weight, how much more that is than at the
   * weight before: such small numbers take a third less of what browsers load.
   */
  readonly widths: Readonly<Record<number, readonly number[]>>;
}

/** In place of the width of a letter that is as wide as the same letter without its accent. */
export const asBase = 0;
