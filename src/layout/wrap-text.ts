import type { Piece } from "./break-text.ts";
import { measureText } from "./measure-text.ts";

/**
 * Breaks a text into the fewest lines of at most `width` ems, and among those into lines as even as can be: the narrowest
 * measure that needs no more lines (as CSS's `text-wrap: balance`). A piece wider than a line is broken between letters.
 */
export function wrapText(pieces: readonly Piece[], fontWeight: number, width: number): readonly string[] {
  const space = measureText(" ", fontWeight);
  const fitting = pieces.flatMap((piece) => (piece.width <= width ? [piece] : breakPiece(piece, fontWeight, width)));
  const fewest = breaks(fitting, space, width).length;
  if (fewest > 1) {
    let tooNarrow = Math.max(width / 2, ...fitting.map((piece) => piece.width));
    let wideEnough = width;
    while (wideEnough - tooNarrow > 0.25) {
      const between = (tooNarrow + wideEnough) / 2;
      if (breaks(fitting, space, between).length > fewest) tooNarrow = between;
      else wideEnough = between;
    }
    return lines(fitting, breaks(fitting, space, wideEnough));
  }
  return lines(fitting, [0]);
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
