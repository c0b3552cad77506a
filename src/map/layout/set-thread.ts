import type { MapQuestion } from "../map-data.ts";
import { keyOf, type Branch, type Bracket } from "../scene.ts";
import type { Thread, ThreadClaim } from "./claim-tree.ts";
import { pack, type Profile } from "./pack.ts";
import { moved, type Part } from "./part.ts";
import { bracket, routeDown } from "./routes.ts";
import { cardHeight, setCard, type CardExtras, type CardSizes } from "./set-card.ts";

/** The sizes of threads; px. */
export interface ThreadSizes {
  /** The cards of a thread's head, and of the replies. */
  readonly head: CardSizes;
  readonly reply: CardSizes;
  readonly columnWidth: number;
  readonly columnGap: number;
  /** Between a card and the next one below. */
  readonly gap: number;
}

/** Placed cards, and the lines between them. */
export interface PlacedThread extends Part {
  readonly branches: readonly Branch[];
  readonly brackets: readonly Bracket[];
}

/** Combines placed parts into one. */
export function joined(parts: readonly (PlacedThread | undefined)[]): PlacedThread {
  return {
    marks: parts.flatMap((part) => part?.marks ?? []),
    items: parts.flatMap((part) => part?.items ?? []),
    branches: parts.flatMap((part) => part?.branches ?? []),
    brackets: parts.flatMap((part) => part?.brackets ?? []),
  };
}

/** A thread, set in a certain number of columns. Computing heights is cheap; cards are made only when it is placed. */
export interface ThreadSpan {
  /** Its height in each column. */
  readonly profile: Profile;
  readonly place: (x: number, y: number) => PlacedThread;
}

/** What the card of the claim at a place says besides its sentence. */
export type Extras = (place: number) => CardExtras;

/** The indentation of a reply; px. */
const indentation = 12;

/** The largest indentation: deep threads are indented less per level; px. */
const deepestIndent = 40;

/** The largest number of columns of a thread. */
const widest = 4;

/**
 * Sets a thread as an indented list of cards, in each number of columns from one. With two or more columns, the head spans
 * all of them, and the branches below it are distributed over the columns.
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
  const indent = Math.min(indentation, deepestIndent / Math.max(1, ...thread.map(({ level }) => level)));
  const heights = branches.map((branch) => heightOfBranch(question, branch, indent, sizes, extras));
  const spans = Math.max(1, Math.min(widest, branches.length));
  return Array.from({ length: spans }, (_, index) =>
    span({ question, head, branches, heights, indent, sizes, extras }, index + 1),
  );
}

function branchesBelow(replies: readonly ThreadClaim[]): readonly (readonly ThreadClaim[])[] {
  const branches: ThreadClaim[][] = [];
  for (const reply of replies) {
    if (reply.level === 1) branches.push([]);
    branches.at(-1)?.push(reply);
  }
  return branches;
}

function heightOfBranch(
  { claims }: MapQuestion,
  branch: readonly ThreadClaim[],
  indent: number,
  { reply, columnWidth, gap }: ThreadSizes,
  extras: Extras,
): number {
  return branch.reduce(
    (sum, { place, level }) =>
      sum + gap + cardHeight(claims, place, columnWidth - Math.round(level * indent), reply, extras(place)),
    -gap,
  );
}

interface Spread {
  readonly question: MapQuestion;
  readonly head: ThreadClaim;
  readonly branches: readonly (readonly ThreadClaim[])[];
  readonly heights: readonly number[];
  readonly indent: number;
  readonly sizes: ThreadSizes;
  readonly extras: Extras;
}

function span({ question, head, branches, heights, indent, sizes, extras }: Spread, columns: number): ThreadSpan {
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
      const places = new Map<number, { readonly x: number; readonly y: number; readonly claim: ThreadClaim }>([
        [head.place, { x, y, claim: head }],
      ]);
      branches.forEach((branch, index) => {
        const { column = 0, y: start = 0 } = packed.spots[index] ?? {};
        let top = y + headHeight + gap + start;
        for (const each of branch) {
          const left = x + column * pitch + Math.round(each.level * indent);
          places.set(each.place, { x: left, y: top, claim: each });
          top +=
            gap +
            cardHeight(
              question.claims,
              each.place,
              columnWidth - Math.round(each.level * indent),
              sizes.reply,
              extras(each.place),
            );
        }
      });
      return draw(
        question,
        places,
        (at) => (at.level === 0 ? width : columnWidth - Math.round(at.level * indent)),
        sizes,
        extras,
      );
    },
  };
}

type Places = ReadonlyMap<number, { readonly x: number; readonly y: number; readonly claim: ThreadClaim }>;

function draw(
  question: MapQuestion,
  places: Places,
  widthOf: (claim: ThreadClaim) => number,
  sizes: ThreadSizes,
  extras: Extras,
): PlacedThread {
  const { claims, number } = question;
  const marks = [];
  const items = [];
  const branches: Branch[] = [];
  const heights = new Map<number, number>();
  const signs = new Map<number, number>();
  for (const [place, { x, y, claim }] of places) {
    const card = setCard(question, place, widthOf(claim), claim.level === 0 ? sizes.head : sizes.reply, extras(place));
    marks.push(...moved([card.mark], x, y));
    items.push(...moved([card.item], x, y));
    heights.set(place, card.height);
    signs.set(place, y + (card.item.sign?.y ?? 0));
    const parent = claims[place]?.parent ?? -1;
    const above = places.get(parent);
    if (claim.level > 0 && above)
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
  return { marks, items, branches, brackets: bracketsIn(question, places, signs) };
}

/** How far to the left of a card its line runs; px. Lines of support and of attack run side by side. */
export function trunkOf(kind: Branch["kind"]): number {
  return kind === "supports" ? 8 : 5;
}

/** The relation of a claim to its parent, as its line shows it: that of a rebuttal is the same whether it denies a claim or a step. */
export function branchKind({ claims }: MapQuestion, place: number): Exclude<Branch["kind"], "rail"> {
  const claim = claims[place];
  if (claim?.denies && claim.role === "objection") return "undercuts";
  const kinds = { position: "answers", reason: "supports", objection: "objects-to", rebuttal: "rebuts" } as const;
  return kinds[claim?.role ?? "reason"];
}

/** Brackets beside linked premises that are below each other. */
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
