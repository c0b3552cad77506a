/** What the layout knows of a font, in thousandths of the type size. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** Every character that the font has, by code point; `widths` has one advance for each of them, by weight. */
  readonly characters: string;
  readonly widths: Readonly<Record<number, readonly number[]>>;
}
