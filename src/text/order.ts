/** Compares by UTF-16 code units, so that the order is the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What stands in trees, each before what is below it. A stack rather than recursion: a debate may be deeper than the call stack. */
export function inTreeOrder<T>(roots: readonly T[], below: (node: T) => readonly T[]): readonly T[] {
  const all: T[] = [];
  const waiting = roots.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    all.push(node);
    for (const each of below(node).toReversed()) waiting.push(each);
  }
  return all;
}
