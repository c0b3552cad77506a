import { breakText } from "./break-text.ts";
import { measureText } from "./measure-text.ts";
import { shippedMetrics } from "./shipped-metrics.ts";
import { wrapText } from "./wrap-text.ts";

const characters = new Set(shippedMetrics.characters);

/** Text in the shipped font, for pictures other than the map. Widths are in em. */
export const shippedText = {
  /** Breaks a text into the fewest lines of at most `width`. */
  wrap: (text: string, fontWeight: number, width: number): readonly string[] =>
    wrapText(breakText(text, fontWeight), fontWeight, width).map((line) => line.text),
  width: measureText,
  /** Whether the font has every letter of a text. Symbols don't count. */
  hasLetters: (text: string): boolean =>
    [...text.normalize("NFC")].every((character) => !/[\p{L}\p{M}]/u.test(character) || characters.has(character)),
};
