/** Words in lines, and the size of type in which they fill a box. */
export interface FittedWords {
  readonly lines: readonly string[];
  readonly fontSize: number;
}

/** Height of a line, in ems. */
export const lineHeight = 1.08;

/** So many sizes are tried, each a tenth smaller than the one before. */
const tries = 40;
const smaller = 0.9;

/** Sets words as large as a box allows, from `largest` downwards, without breaking one; `widthOf` is a text's width in ems. */
export function fitWords(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
  largest: number,
  widthOf: (text: string) => number,
): FittedWords {
  const words = text.split(" ");
  let fontSize = largest;
  let lines = wrap(words, width / fontSize, widthOf);
  for (let count = 0; count < tries && !fits(lines); count += 1) {
    fontSize *= smaller;
    lines = wrap(words, width / fontSize, widthOf);
  }
  return { lines, fontSize };

  function fits(set: readonly string[]): boolean {
    return (
      set.length * lineHeight * fontSize <= height && Math.max(...set.map((line) => widthOf(line))) * fontSize <= width
    );
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
