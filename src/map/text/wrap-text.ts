import { measureText } from "./measure-text.ts";
import { shippedMetrics } from "./shipped-metrics.ts";

/** A last line shorter than this fraction of the width is too short. */
const shortest = 0.34;

/** A line of a text. */
interface Line {
  readonly text: string;
  /** Whether it ends inside a word, such as after a hyphen: no space is lost at its end. */
  readonly endsInWord: boolean;
}

/**
 * Breaks a text into the fewest lines of at most `width` em. If the last line is too short, narrower lines are tried, as
 * long as their number stays the same (like `text-wrap: pretty` in CSS). A piece wider than a line is broken between letters.
 */
export function wrapText(pieces: readonly Piece[], fontWeight: number, width: number): readonly Line[] {
  const space = measureText(" ", fontWeight);
  const fitting = fittingPieces(pieces, fontWeight, width);
  const filled = breaks(fitting, space, width);
  const widest = Math.max(width / 2, ...fitting.map((piece) => piece.width));
  const endOf = (starts: readonly number[]): number =>
    fitting.slice(starts.at(-1)).reduce((sum, piece) => sum + piece.width + (piece.spaced ? space : 0), 0);
  for (let measure = width; filled.length > 1 && measure >= widest; measure -= 0.5) {
    const starts = breaks(fitting, space, measure);
    if (starts.length > filled.length) break;
    if (endOf(starts) >= shortest * width) return lines(fitting, starts);
  }
  return lines(fitting, filled);
}

/** The number of lines of `wrapText`, without making them. */
export function countLines(pieces: readonly Piece[], fontWeight: number, width: number): number {
  return breaks(fittingPieces(pieces, fontWeight, width), measureText(" ", fontWeight), width).length;
}

/** The pieces, with those that are wider than a line broken. */
const fittingPieces = (pieces: readonly Piece[], fontWeight: number, width: number): readonly Piece[] =>
  pieces.every((piece) => piece.width <= width)
    ? pieces
    : pieces.flatMap((piece) => (piece.width <= width ? [piece] : breakPiece(piece, fontWeight, width)));

/** The indexes of the pieces that start a line, filling lines greedily. */
function breaks(pieces: readonly Piece[], space: number, width: number): readonly number[] {
  const starts = [0];
  let filled = 0;
  pieces.forEach((piece, index) => {
    filled += index > 0 && piece.spaced ? piece.width + space : piece.width;
    if (index === 0 || filled <= width) return;
    starts.push(index);
    filled = piece.width;
  });
  return starts;
}

function lines(pieces: readonly Piece[], starts: readonly number[]): readonly Line[] {
  return starts.map((start, line) => {
    const next = starts[line + 1] ?? pieces.length;
    const text = pieces
      .slice(start, next)
      .map((piece, index) => (index > 0 && piece.spaced ? ` ${piece.text}` : piece.text))
      .join("");
    return { text, endsInWord: pieces[next]?.spaced === false };
  });
}

/** Breaks a long word into parts that each fill a line, with at least one letter each. */
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

/** A piece of text that is only broken if it is wider than a line. Widths are in em. */
export interface Piece {
  readonly text: string;
  readonly width: number;
  /** Whether there is a space before it if it isn't the first of its line. */
  readonly spaced: boolean;
}

/**
 * Splits a text where lines may break: at spaces, and after hyphens, dashes and slashes between letters, but not inside ISO-8859 and the
 * like: see `unbroken`.
 */
export function breakText(text: string, fontWeight: number): readonly Piece[] {
  return text
    .split(/[\s\u200b]+/u)
    .filter((word) => word !== "")
    .flatMap((word) =>
      word
        .split(/(?<=[\p{L}\p{N}][-–—/])(?<!(?<![\p{L}\p{N}-])[\p{Lu}\p{N}]{1,4}-(?=[\p{Lu}\p{N}]))(?=[\p{L}\p{N}])/u)
        .map((part, index) => ({
          text: part,
          width: measureText(part, fontWeight),
          spaced: index === 0,
        })),
    );
}

const characters = new Set(shippedMetrics.characters);

/** Whether the shipped font has every letter of a text. Symbols don't count. */
export const hasShippedLetters = (text: string): boolean =>
  [...text.normalize("NFC")].every((character) => !/[\p{L}\p{M}]/u.test(character) || characters.has(character));
