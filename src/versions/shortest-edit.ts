import type { Run } from "../model/index.ts";

/** One word: kept, taken out or put in. */
export type Step = Run;

/** Texts that have more than this many words in which they differ are told as exchanged whole: nobody reads such a difference. */
const mostEdits = 600;

/**
 * The fewest words to take out and put in that make one list of the other: E. Myers, "An O(ND) Difference Algorithm and Its
 * Variations", Algorithmica 1 (1986), with its names. `furthest` holds for each diagonal k = x − y how far a path of d edits
 * gets; `trace` keeps it for each d, and the way back is read from that.
 */
export function shortestEdit(before: readonly string[], after: readonly string[]): readonly Step[] {
  const start = commonStart(before, after);
  const end = commonStart(before.slice(start).toReversed(), after.slice(start).toReversed());
  const a = before.slice(start, before.length - end);
  const b = after.slice(start, after.length - end);
  return [...steps("same", after.slice(0, start)), ...middle(a, b), ...steps("same", after.slice(after.length - end))];
}

function middle(a: readonly string[], b: readonly string[]): readonly Step[] {
  if (a.length === 0 || b.length === 0) return [...steps("removed", a), ...steps("added", b)];
  const trace: ReadonlyMap<number, number>[] = [];
  let furthest = new Map<number, number>([[1, 0]]);
  for (let d = 0; d <= Math.min(mostEdits, a.length + b.length); d++) {
    trace.push(furthest);
    const reached = new Map<number, number>();
    for (let k = -d; k <= d; k += 2) {
      let x = isDown(furthest, k, d) ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reached.set(k, x);
      if (x >= a.length && x - k >= b.length) return wayBack(a, b, trace);
    }
    furthest = reached;
  }
  return [...steps("removed", a), ...steps("added", b)];
}

/** The steps of the path that `middle` found, read from its end. */
function wayBack(
  a: readonly string[],
  b: readonly string[],
  trace: readonly ReadonlyMap<number, number>[],
): readonly Step[] {
  const path: Step[] = [];
  let x = a.length;
  let y = b.length;
  for (let d = trace.length - 1; d >= 0; d--) {
    const furthest = trace[d] ?? new Map<number, number>();
    const k = x - y;
    const down = isDown(furthest, k, d);
    const fromX = d === 0 ? 0 : at(furthest, down ? k + 1 : k - 1);
    const fromY = d === 0 ? 0 : fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY) {
      x--;
      y--;
      path.push({ kind: "same", text: b[y] ?? "" });
    }
    if (d > 0) path.push(down ? { kind: "added", text: b[fromY] ?? "" } : { kind: "removed", text: a[fromX] ?? "" });
    x = fromX;
    y = fromY;
  }
  return path.reverse();
}

/** Whether the path of d edits comes to diagonal k by putting a word in, rather than by taking one out. */
function isDown(furthest: ReadonlyMap<number, number>, k: number, d: number): boolean {
  return k === -d || (k !== d && at(furthest, k - 1) < at(furthest, k + 1));
}

function at(furthest: ReadonlyMap<number, number>, k: number): number {
  return furthest.get(k) ?? 0;
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, index) => word !== other[index]);
  return differs === -1 ? one.length : differs;
}

function steps(kind: Step["kind"], words: readonly string[]): readonly Step[] {
  return words.map((text) => ({ kind, text }));
}
