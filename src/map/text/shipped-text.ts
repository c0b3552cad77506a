import { breakText } from "./break-text.ts";
import { measureText } from "./measure-text.ts";
import { shippedMetrics } from "./shipped-metrics.ts";
import { wrapText } from "./wrap-text.ts";

const characters = new Set(shippedMetrics.characters);

/** How the shipped font sets a text that stands on no card: for pictures other than the map. Widths in ems. */
export const shippedText = {
  /** Breaks a text into the fewest lines of at most `width`, as even as can be. */
  wrap: (text: string, fontWeight: number, width: number): readonly string[] =>
    wrapText(breakText(text, fontWeight), fontWeight, width),
  width: measureText,
  /** Whether the font has every letter of a text: signs and symbols apart, without which it can be read. */
  hasLetters: (text: string): boolean =>
    [...text.normalize("NFC")].every((character) => !/[\p{L}\p{M}]/u.test(character) || characters.has(character)),
};
