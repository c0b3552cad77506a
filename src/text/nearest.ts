/** The candidate that a mistyped word most probably stands for; null if none is near. Of several equally near ones, the first. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const target = normal(word);
  let best: string | null = null;
  // At most a third of the letters, and at most four, may be wrong.
  let least = Math.min(4, Math.floor(target.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(target, normal(candidate), least - 1);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

const normal = (word: string): string => word.toLowerCase().replace(/[_\s]/g, "-");

/** Whether two words differ by one typing error: a letter added, missing or wrong, or two neighbours swapped. */
export function isOneSlip(one: string, other: string): boolean {
  return editDistance(one, other, 1) === 1;
}

/**
 * The number of typing errors between two words: letters that are added, missing, wrong or swapped with the next one (optimal
 * string alignment distance; Damerau 1964). Infinity if it is more than `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  const distance = lastRow(one, other, most).at(-1) ?? Infinity;
  return distance > most ? Infinity : distance;
}

/** The same for the beginning of the other word that is nearest: from `langauge` to `languages` it is one error. */
export function distanceToBeginning(one: string, other: string, most: number): number {
  const distance = Math.min(...lastRow(one, other.slice(0, one.length + most), most));
  return distance > most ? Infinity : distance;
}

/** The distances between a word and each beginning of the other; empty if all of them are above `most`. */
function lastRow(one: string, other: string, most: number): readonly number[] {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column++) {
      const replaced = at(last, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1);
      let distance = Math.min(at(last, column) + 1, at(current, column - 1) + 1, replaced);
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        distance = Math.min(distance, at(beforeLast, column - 2) + 1);
      }
      current.push(distance);
      if (distance < least) least = distance;
    }
    if (least > most) return [];
    [beforeLast, last] = [last, current];
  }
  return last;
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
