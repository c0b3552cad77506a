/** A word near a mistyped one. `slips` is the number of typing errors. */
export interface NearWord {
  readonly word: string;
  readonly slips: number;
}

/** Longer input is not corrected: its distances might not fit into a byte. */
const longest = 64;

/** Stands for any distance above the limit. */
const far = 255;

/**
 * The words with a prefix nearest to what was typed, if its distance is at most `most`. The distance counts letters that
 * are changed, missing, added or swapped with the next one (optimal string alignment distance; Damerau 1964).
 *
 * `vocabulary` is sorted. Consecutive words share prefixes, so the rows of the distance table for a shared prefix are
 * reused, and a prefix that is already too far away is skipped with all words that have it: a walk of the trie, without
 * the trie. In each row, only the columns within `most` of the diagonal are filled (Ukkonen 1985).
 */
export function nearWords(typed: string, vocabulary: readonly string[], most: number): readonly NearWord[] {
  if (typed.length > longest) return [];
  const width = typed.length + 1;
  const deepest = typed.length + most;
  // Row d, column t: slips between the first d letters of the word and the first t typed ones.
  const rows = new Uint8Array(width * (deepest + 1)).fill(far);
  for (let column = 0; column < width; column++) rows[column] = column;
  /** By depth: the distance of the nearest prefix up to that depth to the whole input; and the least distance to any prefix of the input. */
  const whole = new Uint8Array(deepest + 1).fill(typed.length);
  const part = new Uint8Array(deepest + 1);
  const found: NearWord[] = [];
  let before = "";
  let filled = 0;
  for (const word of vocabulary) {
    const end = Math.min(word.length, deepest);
    let depth = commonLength(before, word, filled);
    // A word with a skipped prefix is skipped too.
    while (depth < end && (part[depth] ?? far) <= most) {
      depth++;
      part[depth] = fillRow(rows, depth, word, typed, most);
      whole[depth] = Math.min(whole[depth - 1] ?? far, rows[depth * width + typed.length] ?? far);
    }
    before = word;
    filled = depth;
    const slips = whole[depth] ?? far;
    if (slips <= most) found.push({ word, slips });
  }
  const nearest = found.reduce((least, { slips }) => Math.min(least, slips), most);
  return found.filter(({ slips }) => slips === nearest);
}

/** Fills a row of the table and returns its minimum. */
function fillRow(rows: Uint8Array, depth: number, word: string, typed: string, most: number): number {
  const width = typed.length + 1;
  const [row, above, twoAbove] = [depth * width, (depth - 1) * width, (depth - 2) * width];
  const letter = word.charCodeAt(depth - 1);
  const letterBefore = depth > 1 ? word.charCodeAt(depth - 2) : -1;
  const first = Math.max(1, depth - most);
  const last = Math.min(typed.length, depth + most);
  let least = first === 1 ? depth : far;
  rows[row + first - 1] = least;
  for (let column = first; column <= last; column++) {
    const key = typed.charCodeAt(column - 1);
    let slips = Math.min(
      (rows[above + column] ?? far) + 1,
      (rows[row + column - 1] ?? far) + 1,
      (rows[above + column - 1] ?? far) + (letter === key ? 0 : 1),
    );
    if (letterBefore === key && column > 1 && letter === typed.charCodeAt(column - 2))
      slips = Math.min(slips, (rows[twoAbove + column - 2] ?? far) + 1);
    rows[row + column] = Math.min(slips, far);
    if (slips < least) least = slips;
  }
  if (last < typed.length) rows[row + last + 1] = far;
  return least;
}

/** The length of the common prefix of two words, at most `most`. */
function commonLength(a: string, b: string, most: number): number {
  const end = Math.min(a.length, b.length, most);
  let length = 0;
  while (length < end && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
