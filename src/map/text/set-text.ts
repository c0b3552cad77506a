import { memoizeText } from "../../text/memoize.ts";
import { isRightToLeft } from "../../text/characters.ts";
import { breakText, type Piece, countLines, wrapText } from "./wrap-text.ts";
import { fitLetters, measureText, type LetterFit } from "./measure-text.ts";

/** A text style; px. */
export interface TextStyle {
  readonly fontSize: number;
  readonly fontWeight: 400 | 500 | 600 | 700;
  readonly lineHeight: number;
}

/** A text broken into lines. */
export interface SetText extends TextStyle {
  readonly lines: readonly string[];
  /** The indexes of the lines that end inside a word, such as after a hyphen. */
  readonly inWord: readonly number[];
  /** The width of the longest line; of a text from right to left, whose lines end at the right edge, that of its room. */
  readonly width: number;
  readonly rightToLeft: boolean;
  readonly height: number;
}

/** By weight rather than with it in the key: to hash a sentence anew each time takes longer than to set it. */
const byWeight = <Made>(): Readonly<Record<TextStyle["fontWeight"], Map<string, Made>>> => ({
  ...{ 400: new Map(), 500: new Map(), 600: new Map(), 700: new Map() },
});
const knownPieces = byWeight<readonly Piece[]>();
const knownTexts = new Map<string, SetText>();
const knownWidths = byWeight<number>();

/** Texts that are set from now on fit a browser that draws letters in this way. */
export function fitTexts(drawn: LetterFit): void {
  fitLetters(drawn);
  const all = [knownTexts, ...Object.values(knownPieces), ...Object.values(knownWidths)];
  for (const known of all) known.clear();
}

/** Texts are split and measured once, however many widths are tried. */
function piecesOf(text: string, fontWeight: TextStyle["fontWeight"]): readonly Piece[] {
  return memoizeText(knownPieces[fontWeight], text, () => breakText(text, fontWeight));
}

/** Breaks a text into the fewest lines of at most `width` px, without a very short last line; once, since a card stands in many drawings. */
export function setText(text: string, style: TextStyle, width: number): SetText {
  const { fontSize, fontWeight, lineHeight } = style;
  return memoizeText(knownTexts, `${fontSize} ${fontWeight} ${lineHeight} ${width} ${text}`, () => {
    const wrapped = wrapText(piecesOf(text, fontWeight), fontWeight, Math.max(fontSize, width) / fontSize);
    const lines = wrapped.map((line) => line.text);
    const inWord = wrapped.flatMap(({ endsInWord }, index) => (endsInWord ? [index] : []));
    const longest = Math.ceil(Math.max(0, ...lines.map((line) => measureText(line, fontWeight))) * fontSize);
    const rightToLeft = isRightToLeft(text);
    const filled = rightToLeft ? Math.max(longest, Math.floor(width)) : longest;
    return { ...style, lines, inWord, width: filled, height: lines.length * lineHeight, rightToLeft };
  });
}

/** The lines of a text as they are copied or read aloud: each ends in a space, unless it ends inside a word. */
export function spacedLines({ lines, inWord }: Pick<SetText, "lines" | "inWord">): readonly string[] {
  return lines.map((line, index) => (inWord.includes(index) ? line : `${line} `));
}

/** The height of `setText`, without setting the text; px. */
export function heightOfText(text: string, style: TextStyle, width: number): number {
  const { fontSize, fontWeight, lineHeight } = style;
  return countLines(piecesOf(text, fontWeight), fontWeight, Math.max(fontSize, width) / fontSize) * lineHeight;
}

/** The width of a text on one line; px. */
export function widthOfText(text: string, { fontSize, fontWeight }: TextStyle): number {
  return memoizeText(knownWidths[fontWeight], text, () => measureText(text, fontWeight)) * fontSize;
}

/** The least width at which no word is broken; px. */
export function leastWidth(text: string, { fontSize, fontWeight }: TextStyle): number {
  return piecesOf(text, fontWeight).reduce((most, { width }) => Math.max(most, width), 0) * fontSize;
}
