/** The candidate that a mistyped word most probably stands for; null if none is near. Of several equally near ones, the first. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const target = normal(word);
  let best: string | null = null;
  // At most a third of the letters, and at most four, may be wrong.
  let least = Math.min(4, Math.floor(target.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = normal(candidate);
    if (Math.abs(other.length - target.length) >= least) continue;
    const distance = editDistance(target, other);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

const normal = (word: string): string => word.toLowerCase().replace(/[_\s]/g, "-");

/** Optimal string alignment distance (Damerau 1964): insertions, deletions, substitutions and swaps of neighbours. */
function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const replaced = at(last, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1);
      let distance = Math.min(at(last, column) + 1, at(current, column - 1) + 1, replaced);
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        distance = Math.min(distance, at(beforeLast, column - 2) + 1);
      }
      current.push(distance);
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, other.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
