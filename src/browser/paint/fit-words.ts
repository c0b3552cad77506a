/** Words in lines, and the size of type in which they fill a box. */
export interface FittedWords {
  readonly lines: readonly string[];
  readonly fontSize: number;
}

/** Height of a line, in ems. */
export const lineHeight = 1.08;

/** Each size that is tried is so much smaller than the one before, down to so small a part of the largest. */
const smaller = 0.9;
const smallest = 0.01;

/** Sets words as large as a box allows, from `largest` downwards, without breaking one; `widthOf` is a text's width in ems. */
export function fitWords(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
  largest: number,
  widthOf: (text: string) => number,
): FittedWords {
  for (let fontSize = largest; ; fontSize *= smaller) {
    const lines = wrap(text.split(" "), width / fontSize, widthOf);
    const fits =
      lines.length * lineHeight * fontSize <= height && lines.every((line) => widthOf(line) * fontSize <= width);
    if (fits || fontSize < largest * smallest) return { lines, fontSize };
  }
}

/** Fills one line after the other. */
function wrap(words: readonly string[], measure: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1) ?? ""} ${word}` : word;
    if (lines.length > 0 && widthOf(longer) <= measure) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
