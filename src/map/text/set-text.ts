import { breakText, type Piece } from "./break-text.ts";
import { measureText } from "./measure-text.ts";
import { countLines, wrapText } from "./wrap-text.ts";

/** How a text is set; px. */
export interface TextStyle {
  readonly fontSize: number;
  readonly fontWeight: 400 | 500 | 600 | 700;
  readonly lineHeight: number;
}

/** A text broken into lines. */
export interface SetText extends TextStyle {
  readonly lines: readonly string[];
  /** Of the longest line. */
  readonly width: number;
  readonly height: number;
}

/** Texts are cut and measured once, however many widths are tried. */
const known = new Map<number, Map<string, readonly Piece[]>>();

/** More texts than these are forgotten, so that a long build keeps no texts of pages that are done. */
const mostKnown = 20_000;

function piecesOf(text: string, fontWeight: number): readonly Piece[] {
  const ofWeight = known.get(fontWeight) ?? new Map<string, readonly Piece[]>();
  const pieces = ofWeight.get(text) ?? breakText(text, fontWeight);
  if (ofWeight.size >= mostKnown) ofWeight.clear();
  ofWeight.set(text, pieces);
  known.set(fontWeight, ofWeight);
  return pieces;
}

/** The fewest lines of at most `width` pixels, as even as can be. */
export function setText(text: string, style: TextStyle, width: number): SetText {
  const { fontSize, fontWeight, lineHeight } = style;
  const lines = wrapText(piecesOf(text, fontWeight), fontWeight, Math.max(fontSize, width) / fontSize);
  const longest = Math.max(0, ...lines.map((line) => measureText(line, fontWeight)));
  return { ...style, lines, width: Math.ceil(longest * fontSize), height: lines.length * lineHeight };
}

/** The height that `setText` comes to, without setting the text. */
export function heightOfText(text: string, style: TextStyle, width: number): number {
  const { fontSize, fontWeight, lineHeight } = style;
  return countLines(piecesOf(text, fontWeight), fontWeight, Math.max(fontSize, width) / fontSize) * lineHeight;
}

/** The width of a text on one line. */
export function widthOfText(text: string, { fontSize, fontWeight }: TextStyle): number {
  return measureText(text, fontWeight) * fontSize;
}

/** The least width at which no word is broken. */
export function leastWidth(text: string, { fontSize, fontWeight }: TextStyle): number {
  return piecesOf(text, fontWeight).reduce((most, { width }) => Math.max(most, width), 0) * fontSize;
}
