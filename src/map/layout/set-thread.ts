import type { MapQuestion } from "../map-data.ts";
import { keyOf, type Branch, type Bracket } from "../scene.ts";
import type { Step, Thread } from "./claim-tree.ts";
import { pack, type Profile } from "./pack.ts";
import { moved, type Part } from "./part.ts";
import { bracket, routeDown } from "./routes.ts";
import { cardHeight, setCard, type CardExtras, type CardSizes } from "./set-card.ts";

/** How threads are set; px. */
export interface ThreadSizes {
  /** The head of a thread, and what answers it. */
  readonly head: CardSizes;
  readonly reply: CardSizes;
  readonly columnWidth: number;
  readonly columnGap: number;
  /** Between a card and the next below it. */
  readonly gap: number;
}

/** A thread that is placed: its cards, and the lines among them. */
export interface PlacedThread extends Part {
  readonly branches: readonly Branch[];
  readonly brackets: readonly Bracket[];
}

export function joined(parts: readonly (PlacedThread | undefined)[]): PlacedThread {
  return {
    grounds: parts.flatMap((part) => part?.grounds ?? []),
    inks: parts.flatMap((part) => part?.inks ?? []),
    branches: parts.flatMap((part) => part?.branches ?? []),
    brackets: parts.flatMap((part) => part?.brackets ?? []),
  };
}

/** A thread in one number of columns. Heights are cheap; cards are set only for the number that is chosen. */
export interface ThreadSpan {
  /** How far down it reaches in each column. */
  readonly profile: Profile;
  readonly place: (x: number, y: number) => PlacedThread;
}

/** Which replies are folded away, by place; on a phone. */
export type Extras = (place: number) => CardExtras;

/** How far a reply stands to the right of what it replies to. */
const indentation = 12;

/** However deep a thread goes, its deepest card keeps all but this much of the column's width. */
const deepestIndent = 40;

/** A thread of many replies may spread over so many columns below its head. */
const widest = 4;

/**
 * A thread as an indented list: each card below the one before it, further to the right the deeper it stands. Given by the
 * number of columns that it spans, from one: from two on, its head runs across them like a headline, and the branches below
 * it are folded into the columns.
 */
export function setThread(
  question: MapQuestion,
  thread: Thread,
  sizes: ThreadSizes,
  extras: Extras,
): readonly ThreadSpan[] {
  const [head, ...replies] = thread;
  if (!head) return [];
  const branches = branchesBelow(replies);
  const step = Math.min(indentation, deepestIndent / Math.max(1, ...thread.map(({ level }) => level)));
  const heights = branches.map((branch) => heightOfBranch(question, branch, step, sizes, extras));
  const spans = Math.max(1, Math.min(widest, branches.length));
  return Array.from({ length: spans }, (_, index) =>
    span({ question, head, branches, heights, step, sizes, extras }, index + 1),
  );
}

function branchesBelow(replies: readonly Step[]): readonly (readonly Step[])[] {
  const branches: Step[][] = [];
  for (const reply of replies) {
    if (reply.level === 1) branches.push([]);
    branches.at(-1)?.push(reply);
  }
  return branches;
}

function heightOfBranch(
  { claims }: MapQuestion,
  branch: readonly Step[],
  step: number,
  { reply, columnWidth, gap }: ThreadSizes,
  extras: Extras,
): number {
  return branch.reduce(
    (sum, { place, level }) =>
      sum + gap + cardHeight(claims, place, columnWidth - Math.round(level * step), reply, extras(place)),
    -gap,
  );
}

interface Spread {
  readonly question: MapQuestion;
  readonly head: Step;
  readonly branches: readonly (readonly Step[])[];
  readonly heights: readonly number[];
  readonly step: number;
  readonly sizes: ThreadSizes;
  readonly extras: Extras;
}

function span({ question, head, branches, heights, step, sizes, extras }: Spread, columns: number): ThreadSpan {
  const { columnWidth, columnGap, gap } = sizes;
  const pitch = columnWidth + columnGap;
  const width = columns * pitch - columnGap;
  const headHeight = cardHeight(question.claims, head.place, width, sizes.head, extras(head.place));
  const packed = pack(
    heights.map((height) => [[height]]),
    columns,
    gap,
  );
  return {
    profile: packed.bottoms.map((bottom) => headHeight + (bottom > 0 ? gap + bottom : 0)),
    place: (x, y) => {
      const places = new Map<number, { readonly x: number; readonly y: number; readonly step: Step }>([
        [head.place, { x, y, step: head }],
      ]);
      branches.forEach((branch, index) => {
        const { column = 0, y: start = 0 } = packed.spots[index] ?? {};
        let top = y + headHeight + gap + start;
        for (const each of branch) {
          const left = x + column * pitch + Math.round(each.level * step);
          places.set(each.place, { x: left, y: top, step: each });
          top +=
            gap +
            cardHeight(
              question.claims,
              each.place,
              columnWidth - Math.round(each.level * step),
              sizes.reply,
              extras(each.place),
            );
        }
      });
      return draw(
        question,
        places,
        (at) => (at.level === 0 ? width : columnWidth - Math.round(at.level * step)),
        sizes,
        extras,
      );
    },
  };
}

type Places = ReadonlyMap<number, { readonly x: number; readonly y: number; readonly step: Step }>;

function draw(
  question: MapQuestion,
  places: Places,
  widthOf: (step: Step) => number,
  sizes: ThreadSizes,
  extras: Extras,
): PlacedThread {
  const { claims, number } = question;
  const grounds = [];
  const inks = [];
  const branches: Branch[] = [];
  const heights = new Map<number, number>();
  const signs = new Map<number, number>();
  for (const [place, { x, y, step }] of places) {
    const card = setCard(question, place, widthOf(step), step.level === 0 ? sizes.head : sizes.reply, extras(place));
    grounds.push(...moved([card.ground], x, y));
    inks.push(...moved([card.ink], x, y));
    heights.set(place, card.height);
    signs.set(place, y + (card.ink.sign?.y ?? 0));
    const parent = claims[place]?.parent ?? -1;
    const above = places.get(parent);
    if (step.level > 0 && above)
      branches.push({
        key: keyOf.claim(number + 1 + place),
        kind: branchKind(question, place),
        path: routeDown(
          { x: above.x, y: above.y + (heights.get(parent) ?? 0) },
          { x, y: signs.get(place) ?? y },
          trunkOf(branchKind(question, place)),
        ),
      });
  }
  return { grounds, inks, branches, brackets: bracketsIn(question, places, signs) };
}

/** How far left of a card its branch comes down: lines of support and of attack run beside each other. */
export function trunkOf(kind: Branch["kind"]): number {
  return kind === "supports" ? 8 : 5;
}

/** The relation by which a claim stands below its parent. */
export function branchKind({ claims }: MapQuestion, place: number): Exclude<Branch["kind"], "rail"> {
  const claim = claims[place];
  if (claim?.denies) return "undercuts";
  const kinds = { position: "answers", reason: "supports", objection: "objects-to", rebuttal: "rebuts" } as const;
  return kinds[claim?.role ?? "reason"];
}

/** Brackets beside linked premises that stand below each other. */
export function bracketsIn(
  { claims, number }: MapQuestion,
  places: ReadonlyMap<number, { readonly x: number }>,
  signs: ReadonlyMap<number, number>,
): readonly Bracket[] {
  return [...places.keys()].flatMap((place) => {
    const group = (claims[place]?.jointly ?? []).filter(
      (other) => places.get(other)?.x === places.get(place)?.x && claims[other]?.parent === claims[place]?.parent,
    );
    if (group.length < 2 || group[0] !== place) return [];
    const heights = group.map((other) => signs.get(other) ?? 0);
    return [
      {
        key: keyOf.claim(number + 1 + place),
        path: bracket(places.get(place)?.x ?? 0, Math.min(...heights), Math.max(...heights)),
      },
    ];
  });
}
