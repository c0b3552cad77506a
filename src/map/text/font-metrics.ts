/** Font metrics, in thousandths of the font size. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** All characters of the font, sorted by code point. `widths` has the advance width of each, by weight. */
  readonly characters: string;
  readonly widths: Readonly<Record<number, readonly number[]>>;
}
