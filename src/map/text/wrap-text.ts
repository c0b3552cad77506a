import type { Piece } from "./break-text.ts";
import { measureText } from "./measure-text.ts";

/** A last line shorter than this part of the measure is a stray word. */
const stray = 0.34;

/**
 * Breaks a text into the fewest lines of at most `width` ems. Where a stray word would be left on the last line, the measure
 * is narrowed until it isn't, as long as that needs no more lines (as CSS's `text-wrap: pretty`). A piece wider than a
 * line is broken between letters.
 */
export function wrapText(pieces: readonly Piece[], fontWeight: number, width: number): readonly string[] {
  const space = measureText(" ", fontWeight);
  const fitting = pieces.flatMap((piece) => (piece.width <= width ? [piece] : breakPiece(piece, fontWeight, width)));
  const filled = breaks(fitting, space, width);
  const widest = Math.max(width / 2, ...fitting.map((piece) => piece.width));
  const endOf = (starts: readonly number[]): number =>
    fitting.slice(starts.at(-1)).reduce((sum, piece) => sum + piece.width + (piece.spaced ? space : 0), 0);
  for (let measure = width; filled.length > 1 && measure >= widest; measure -= 0.5) {
    const starts = breaks(fitting, space, measure);
    if (starts.length > filled.length) break;
    if (endOf(starts) >= stray * width) return lines(fitting, starts);
  }
  return lines(fitting, filled);
}

/** How many lines `wrapText` makes, without making them. */
export function countLines(pieces: readonly Piece[], fontWeight: number, width: number): number {
  const fitting = pieces.every((piece) => piece.width <= width)
    ? pieces
    : pieces.flatMap((piece) => (piece.width <= width ? [piece] : breakPiece(piece, fontWeight, width)));
  return breaks(fitting, measureText(" ", fontWeight), width).length;
}

/** The pieces with which a line begins, filling each line before the next is begun. */
function breaks(pieces: readonly Piece[], space: number, width: number): readonly number[] {
  const starts = [0];
  let filled = 0;
  pieces.forEach((piece, index) => {
    const advance = index === 0 ? piece.width : piece.width + (piece.spaced ? space : 0);
    if (index > 0 && filled + advance > width) {
      starts.push(index);
      filled = piece.width;
    } else {
      filled += advance;
    }
  });
  return starts;
}

function lines(pieces: readonly Piece[], starts: readonly number[]): readonly string[] {
  return starts.map((start, line) =>
    pieces
      .slice(start, starts[line + 1])
      .map((piece, index) => (index > 0 && piece.spaced ? ` ${piece.text}` : piece.text))
      .join(""),
  );
}

/** Breaks one long word into parts that each fill a line, at least one letter each. */
function breakPiece(piece: Piece, fontWeight: number, width: number): readonly Piece[] {
  const parts: Piece[] = [];
  let text = "";
  let filled = 0;
  for (const letter of piece.text) {
    const advance = measureText(letter, fontWeight);
    if (text !== "" && filled + advance > width) {
      parts.push({ text, width: filled, spaced: parts.length === 0 && piece.spaced });
      text = "";
      filled = 0;
    }
    text += letter;
    filled += advance;
  }
  return [...parts, { text, width: filled, spaced: parts.length === 0 && piece.spaced }];
}
