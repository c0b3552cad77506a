import { measureText } from "./measure-text.ts";

/** A stretch of text that is not broken unless it is wider than a whole line. Widths in ems. */
export interface Piece {
  readonly text: string;
  readonly width: number;
  /** Whether a space parts it from the piece before it, when both are on one line. */
  readonly spaced: boolean;
}

/** Cuts a sentence where a line may end: at spaces, and after hyphens, dashes and slashes between letters. */
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
