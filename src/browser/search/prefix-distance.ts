/**
 * How many letters must be changed, left out, put in or swapped with the next one until `typed` is the beginning of
 * `word` (optimal string alignment distance; Damerau 1964). Stops at `most` and answers `most + 1` for anything above.
 */
export function prefixDistance(typed: string, word: string, most: number): number {
  const columns = Math.min(word.length, typed.length + most);
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= columns; column++) {
      const same = typed[row - 1] === word[column - 1];
      const swapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(most + 1, ...last);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
