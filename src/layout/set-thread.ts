import type { Card } from "../model.ts";
import type { CardSetter } from "./card-setter.ts";
import { fold } from "./fold.ts";
import type { Step, Thread } from "./grow.ts";
import type { Typography } from "./typography.ts";

/** A thread set in its column or columns: cards placed from its own top left corner. */
export interface SetThread {
  readonly cards: readonly Card[];
  readonly height: number;
}

/** Between a card and the next below it. */
const gap = 10;

/** How far a reply stands to the right of what it replies to. */
export const indentation = 20;

/** However deep a thread goes, its deepest card keeps this much of the column's width. */
const deepest = 120;

/** A thread of many replies may spread over so many columns below its head, and a head without replies over half as many. */
const widest = 6;

/**
 * A thread as an indented list: each card below the one before it, and further to the right the deeper it stands. Unlike a
 * tree that grows sideways, it leaves no empty columns where a branch is short: on the bundled debates everything but the
 * positions is a quarter larger for the same size of map.
 *
 * Returned by the number of columns that the thread spans: from two on, its head runs across them like a headline, and
 * the branches below it are folded into the columns.
 */
export function setThread(thread: Thread, setter: CardSetter, typography: Typography): readonly SetThread[] {
  const [head, ...replies] = thread;
  if (!head) return [];
  const branches = branchesBelow(replies);
  const step = indentationOf(thread);
  const set = branches.map((branch) => setBranch(branch, step, setter, typography));
  const spans = Math.min(widest, Math.max(widest / 2, branches.length));
  return Array.from({ length: Math.max(1, spans) }, (_, index) => spread(head, set, index + 1, setter, typography));
}

function branchesBelow(replies: readonly Step[]): readonly (readonly Step[])[] {
  const branches: Step[][] = [];
  for (const reply of replies) {
    if (reply.level === 1) branches.push([]);
    branches.at(-1)?.push(reply);
  }
  return branches;
}

function indentationOf(thread: Thread): number {
  const levels = thread.reduce((most, { level }) => Math.max(most, level), 0);
  return Math.min(indentation, deepest / Math.max(1, levels));
}

function setBranch(branch: readonly Step[], step: number, setter: CardSetter, typography: Typography): SetThread {
  let bottom = -gap;
  const cards = branch.map(({ id, level }) => {
    const x = Math.round(level * step * 10) / 10;
    const y = bottom + gap;
    const card = setter.set(id, 3, typography.letterings[3], typography.columnWidth - x, false);
    bottom = y + card.height;
    return { ...card, x, y };
  });
  return { cards, height: bottom };
}

function spread(
  head: Step,
  branches: readonly SetThread[],
  span: number,
  setter: CardSetter,
  { columnWidth, columnGap, letterings }: Typography,
): SetThread {
  const pitch = columnWidth + columnGap;
  const first = setter.set(head.id, 2, letterings[2], span * pitch - columnGap, false);
  if (branches.length === 0) return { cards: [first], height: first.height };
  const folded = fold(
    branches.map(({ height }) => [height]),
    span,
    gap,
  );
  const top = first.height + gap;
  const bottoms = Array.from({ length: span }, () => top);
  const cards: Card[] = [first];
  folded.spots.forEach(({ column }, index) => {
    const branch = branches[index];
    const y = bottoms[column] ?? top;
    for (const card of branch?.cards ?? []) cards.push({ ...card, x: card.x + column * pitch, y: card.y + y });
    bottoms[column] = y + (branch?.height ?? 0) + gap;
  });
  return { cards, height: top + folded.height };
}
