import { measureText } from "./measure-text.ts";

/** A piece of text that is only broken if it is wider than a line. Widths are in em. */
export interface Piece {
  readonly text: string;
  readonly width: number;
  /** Whether there is a space before it if it isn't the first of its line. */
  readonly spaced: boolean;
}

/** Splits a text where lines may break: at spaces, and after hyphens, dashes and slashes between letters. */
export function breakText(text: string, fontWeight: number): readonly Piece[] {
  return text
    .split(/[\s\u200b]+/u)
    .filter((word) => word !== "")
    .flatMap((word) =>
      word.split(/(?<=[\p{L}\p{N}][-–—/])(?=[\p{L}\p{N}])/u).map((part, index) => ({
        text: part,
        width: measureText(part, fontWeight),
        spaced: index === 0,
      })),
    );
}
