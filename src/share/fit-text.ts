/** How the shipped font sets text, in ems: handed in by whoever knows the font. */
export interface TextMeasure {
  /** Breaks a text into lines of at most `width` ems; a word wider than a line is broken between letters. */
  readonly wrap: (text: string, fontWeight: number, width: number) => readonly string[];
  readonly width: (text: string, fontWeight: number) => number;
}

/** The room for a text, in pixels, and the sizes that it may have, largest first. */
export interface TextRoom {
  readonly width: number;
  readonly height: number;
  readonly fontSizes: readonly number[];
  readonly fontWeight: number;
  /** Of the type size. */
  readonly lineHeight: number;
}

export interface FittedText {
  readonly lines: readonly string[];
  readonly fontSize: number;
}

/**
 * Sets a text as large as its room allows, whole words first: a word is broken only where it is wider than the room in the
 * smallest size too. What then doesn't fit is cut, and an ellipsis says so.
 */
export function fitText(text: string, room: TextRoom, measure: TextMeasure): FittedText {
  const { width, height, fontSizes, fontWeight, lineHeight } = room;
  const set = (fontSize: number): FittedText => ({ fontSize, lines: measure.wrap(text, fontWeight, width / fontSize) });
  const mostLines = (fontSize: number): number => Math.max(1, Math.floor(height / (fontSize * lineHeight)));
  const smallest = Math.min(...fontSizes);
  const longestWord = Math.max(0, ...text.split(/\s+/u).map((word) => measure.width(word, fontWeight)));
  const keepsWords = (fontSize: number): boolean => longestWord * fontSize <= width || longestWord * smallest > width;

  const sizes = fontSizes.filter(keepsWords).map(set);
  const fitting = sizes.find(({ lines, fontSize }) => lines.length <= mostLines(fontSize));
  if (fitting) return fitting;
  const { lines } = set(smallest);
  const kept = lines.slice(0, mostLines(smallest));
  return {
    fontSize: smallest,
    lines: [...kept.slice(0, -1), ellipsis(kept.at(-1) ?? "", width / smallest, fontWeight, measure)],
  };
}

function ellipsis(line: string, width: number, fontWeight: number, measure: TextMeasure): string {
  const letters = [...line];
  while (letters.length > 0 && measure.width(`${letters.join("")}…`, fontWeight) > width) letters.pop();
  return `${letters.join("").replace(/[\s,;:.–—-]+$/u, "")}…`;
}
