/**
 * The distance by its definition, without a table: the number of typing errors between the input and the nearest
 * beginning of the word.
 */
export function slipsToBeginning(typed: string, word: string): number {
  const lengths = Array.from({ length: word.length + 1 }, (_, length) => length);
  return Math.min(...lengths.map((length) => slipsBetween(typed, word.slice(0, length), new Map())));
}

function slipsBetween(a: string, b: string, known: Map<string, number>): number {
  if (a === "" || b === "") return a.length + b.length;
  const key = `${a} ${b}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  const slips = Math.min(
    slipsBetween(restA, b, known) + 1,
    slipsBetween(a, restB, known) + 1,
    slipsBetween(restA, restB, known) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swapped ? slipsBetween(a.slice(0, -2), b.slice(0, -2), known) + 1 : Infinity,
  );
  known.set(key, slips);
  return slips;
}
