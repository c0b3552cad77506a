import type { MapQuestion } from "../map-data.ts";
import { keyOf, type Branch, type Bracket, type Part } from "../scene.ts";
import type { Thread, ThreadClaim } from "./claim-tree.ts";
import { pack, type Profile } from "./pack.ts";
import { moved } from "./part.ts";
import { bracket, routeDown, type Point } from "./routes.ts";
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

/**
 * A thread, or a position with its threads, set in a certain number of columns. Computing heights is cheap; cards are made
 * only when it is placed.
 */
export interface ThreadSpan {
  /** Its height in each column; empty if it can't be that narrow. */
  readonly profile: Profile;
  readonly place: (x: number, y: number) => Part;
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
  const { columnWidth, columnGap, gap } = sizes;
  const indent = Math.min(indentation, deepestIndent / Math.max(1, ...thread.map(({ level }) => level)));
  const widthOf = ({ level }: ThreadClaim): number => columnWidth - Math.round(level * indent);
  const heightOf = (claim: ThreadClaim): number =>
    cardHeight(question.claims, claim.place, widthOf(claim), sizes.reply, extras(claim.place));
  const branches = branchesBelow(replies);
  const heights = branches.map((branch) => branch.reduce((sum, claim) => sum + gap + heightOf(claim), -gap));
  const pitch = columnWidth + columnGap;
  return Array.from({ length: Math.max(1, Math.min(widest, branches.length)) }, (_, index): ThreadSpan => {
    const width = (index + 1) * pitch - columnGap;
    const headHeight = cardHeight(question.claims, head.place, width, sizes.head, extras(head.place));
    const packed = pack(
      heights.map((height) => [[height]]),
      index + 1,
      gap,
    );
    return {
      profile: packed.bottoms.map((bottom) => headHeight + (bottom > 0 ? gap + bottom : 0)),
      place: (x, y) => {
        const spots = [{ claim: head, x, y, width, sizes: sizes.head }];
        branches.forEach((branch, at) => {
          const { column = 0, y: start = 0 } = packed.spots[at] ?? {};
          let top = y + headHeight + gap + start;
          for (const claim of branch) {
            const left = x + column * pitch + Math.round(claim.level * indent);
            spots.push({ claim, x: left, y: top, width: widthOf(claim), sizes: sizes.reply });
            top += gap + heightOf(claim);
          }
        });
        return placeCards(question, spots, extras);
      },
    };
  });
}

function branchesBelow(replies: readonly ThreadClaim[]): readonly (readonly ThreadClaim[])[] {
  const branches: ThreadClaim[][] = [];
  for (const reply of replies) {
    if (reply.level === 1) branches.push([]);
    branches.at(-1)?.push(reply);
  }
  return branches;
}

/** Where a claim of a thread has its card, and the sizes of that. */
interface CardSpot extends Point {
  readonly claim: ThreadClaim;
  readonly width: number;
  readonly sizes: CardSizes;
}

function placeCards(question: MapQuestion, spots: readonly CardSpot[], extras: Extras): Part {
  const marks = [];
  const items = [];
  const branches: Branch[] = [];
  const corners = new Map<number, Point>();
  const signs = new Map<number, Point>();
  for (const { claim, x, y, width, sizes } of spots) {
    const { place, level } = claim;
    const card = setCard(question, place, width, sizes, extras(place));
    marks.push(...moved([card.mark], x, y));
    items.push(...moved([card.item], x, y));
    corners.set(place, { x, y: y + card.height });
    const sign = { x, y: y + (card.item.sign?.y ?? 0) };
    signs.set(place, sign);
    const above = corners.get(question.claims[place]?.parent ?? -1);
    if (level > 0 && above) branches.push(branchTo(question, place, above, sign));
  }
  return { marks, items, branches, brackets: bracketsIn(question, signs), notes: [] };
}

/** The line from the claim above to a claim: from the lower left corner of a card to the sign of another one. */
export function branchTo(question: MapQuestion, place: number, from: Point, sign: Point): Branch {
  const kind = branchKind(question, place);
  return { key: keyOf.claim(question.number + 1 + place), kind, path: routeDown(from, sign, trunkOf(kind)) };
}

/** How far to the left of a card its line runs; px. Lines of support and of attack run side by side. */
export function trunkOf(kind: Branch["kind"]): number {
  return kind === "supports" ? 8 : 4;
}

/** The relation of a claim to its parent, as its line shows it: that of a rebuttal is the same whether it denies a claim or a step. */
export function branchKind({ claims }: MapQuestion, place: number): Exclude<Branch["kind"], "rail"> {
  const claim = claims[place];
  if (claim?.denies && claim.role === "objection") return "undercuts";
  const kinds = { position: "answers", reason: "supports", objection: "objects-to", rebuttal: "rebuts" } as const;
  return kinds[claim?.role ?? "reason"];
}

/** Brackets beside linked premises that are below each other, by the left edge of each card and the height of its sign. */
export function bracketsIn({ claims, number }: MapQuestion, signs: ReadonlyMap<number, Point>): readonly Bracket[] {
  return [...signs].flatMap(([place, { x }]) => {
    const group = (claims[place]?.jointly ?? []).filter(
      (other) => signs.get(other)?.x === x && claims[other]?.parent === claims[place]?.parent,
    );
    if (group.length < 2 || group[0] !== place) return [];
    const heights = group.map((other) => signs.get(other)?.y ?? 0);
    const path = bracket(x, Math.min(...heights), Math.max(...heights));
    return [{ key: keyOf.claim(number + 1 + place), path }];
  });
}
