import { shippedMetrics } from "./shipped-metrics.ts";

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

/** The width of a character that the shipped font lacks; a fallback font is hardly ever wider. */
function unknownWidth(character: string): number {
  if (/[\p{Mn}\p{Cf}]/u.test(character)) return 0;
  if (/[\p{sc=Arab}\p{sc=Hebr}]/u.test(character)) return 650;
  return /[\p{sc=Cyrl}\p{sc=Grek}]/u.test(character) ? 750 : 1000;
}

let widths: readonly number[] = [];

const tables = new Map(
  Object.entries(shippedMetrics.widths).map(([weight, added]) => {
    widths = added.map((more, index) => more + (widths[index] ?? 0));
    return [Number(weight), widthsByCharacter(widths)];
  }),
);

function widthsByCharacter(widths: readonly number[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [index, character] of [...shippedMetrics.characters].entries()) {
    const [base = ""] = character.normalize("NFD");
    const width = widths[index] ?? asBase;
    table.set(character, width === asBase ? (table.get(base) ?? unknownWidth(character)) : width);
  }
  return table;
}

/** How a browser draws letters, where not as the shipped font has them. */
export interface LetterFit {
  /** So many times as wide, by weight. */
  readonly stretch: ReadonlyMap<number, number>;
  /** The space after each letter, and how much more there is after each word, in em. */
  readonly letterSpacing: number;
  readonly wordSpacing: number;
}

let fit: LetterFit = { stretch: new Map(), letterSpacing: 0, wordSpacing: 0 };

/** Measures texts from now on as the browser draws them: all alike, so this is the one state of the layout. */
export function fitLetters(drawn: LetterFit): void {
  fit = drawn;
}

/** The width of a text in em. Throws for a weight that isn't shipped. */
export function measureText(text: string, fontWeight: number): number {
  const stretched = designedWidth(text, fontWeight) * (fit.stretch.get(fontWeight) ?? 1);
  return stretched + spacing(text, fit);
}

/** The width of a text in the shipped font, in em: the sum of advance widths, without kerning. */
export function designedWidth(text: string, fontWeight: number): number {
  const table = tables.get(fontWeight);
  if (!table)
    throw new Error(`The shipped font was not measured at weight ${fontWeight}: see scripts/fonts/measure-fonts.ts.`);
  let width = 0;
  for (const character of text) width += table.get(character) ?? unknownWidth(character);
  return width / 1000;
}

/** The space that is added to the letters of a text, in em. */
export function spacing(text: string, { letterSpacing, wordSpacing }: Omit<LetterFit, "stretch">): number {
  if (letterSpacing === 0 && wordSpacing === 0) return 0;
  return [...text].length * letterSpacing + (text.split(" ").length - 1) * wordSpacing;
}
