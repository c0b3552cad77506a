import type { MapQuestion } from "../map-data.ts";
import { keyOf, type Branch, type Part } from "../scene.ts";
import type { Thread } from "./claim-tree.ts";
import { pack, type Packing, type Profile } from "./pack.ts";
import { joinParts } from "./part.ts";
import { routeRail, type Point } from "./routes.ts";
import {
  bracketsIn,
  branchKind,
  branchTo,
  setThread,
  trunkOf,
  type Extras,
  type ThreadSizes,
  type ThreadSpan,
} from "./set-thread.ts";

/** The sizes of several threads in columns; px. */
export interface ThreadsSizes extends ThreadSizes {
  /** Between threads in one column. */
  readonly threadGap: number;
}

/** The threads below a claim, in a certain number of columns. */
export interface SetThreads {
  /** Their height in each column. */
  readonly bottoms: Profile;
  /** Places them. The rail that their lines start from begins at `from`, on the lower edge of the claim above. */
  readonly place: (x: number, y: number, from: Point) => Part;
}

/** The threads below a claim, before the number of columns is chosen. */
interface Threads {
  /** With more columns than this, some would be empty. */
  readonly most: number;
  readonly inColumns: (columns: number) => SetThreads;
}

/** Above the cards: the rail runs in the middle; px. */
export const headroom = 14;

/** From a column's left edge to its cards: lines run there; px. */
export const gutter = 12;

/** From the left edge of a claim to the line that leaves it, which goes on as the line to its first column of reasons; px. */
export const railAt = gutter - trunkOf("supports");

/** The threads of linked premises, which are kept together for their bracket. */
interface Group {
  readonly heads: readonly number[];
  readonly spans: readonly ThreadSpan[];
}

/** The threads below the claim at `parent`. */
export function setThreads(
  question: MapQuestion,
  parent: number,
  threads: readonly Thread[],
  sizes: ThreadsSizes,
  extras: Extras,
): Threads {
  const inner = { ...sizes, columnWidth: sizes.columnWidth - gutter, columnGap: sizes.columnGap + gutter };
  const groups = groupsOf(question, threads, inner, extras);
  const blocks = groups.map(({ spans }) => spans.map(({ profile }) => profile));
  return {
    most: Math.max(
      1,
      blocks.reduce((sum, block) => sum + block.length, 0),
    ),
    inColumns: (columns) => {
      const packed = pack(blocks, columns, sizes.threadGap);
      return {
        bottoms: packed.bottoms,
        place: (x, y, from) => placeThreads(question, parent, groups, packed, inner, { x, y }, from),
      };
    },
  };
}

function groupsOf(
  question: MapQuestion,
  threads: readonly Thread[],
  sizes: ThreadSizes,
  extras: Extras,
): readonly Group[] {
  const groups: { heads: number[]; spans: readonly ThreadSpan[] }[] = [];
  for (const thread of threads) {
    const head = thread[0]?.place ?? 0;
    const spans = setThread(question, thread, sizes, extras);
    const last = groups.at(-1);
    const isLinked = last?.heads.some((other) => question.claims[other]?.jointly.includes(head)) ?? false;
    if (last && isLinked) {
      last.heads.push(head);
      last.spans = stacked(last.spans, spans, sizes.gap);
    } else groups.push({ heads: [head], spans });
  }
  return groups;
}

/** Puts one thread below another. */
function stacked(upper: readonly ThreadSpan[], lower: readonly ThreadSpan[], gap: number): readonly ThreadSpan[] {
  return Array.from({ length: Math.min(upper.length, lower.length) }, (_, index): ThreadSpan => {
    const [first, second] = [upper[index], lower[index]];
    const top = Math.max(0, ...(first?.profile ?? [])) + gap;
    return {
      profile: (second?.profile ?? []).map((depth) => top + depth),
      place: (x, y) => joinParts([first?.place(x, y), second?.place(x, y + top)]),
    };
  });
}

/** Places packed threads with their rail, the lines from it, and the brackets of linked premises. */
function placeThreads(
  question: MapQuestion,
  parent: number,
  groups: readonly Group[],
  { spots }: Packing,
  sizes: ThreadSizes,
  { x, y }: Point,
  from: Point,
): Part {
  const pitch = sizes.columnWidth + sizes.columnGap;
  const placed = joinParts(
    groups.map(({ spans }, index) => {
      const { column = 0, span = 1, y: top = 0 } = spots[index] ?? {};
      return spans[span - 1]?.place(x + gutter + column * pitch, y + top);
    }),
  );
  const first = question.number + 1;
  const rail = y - headroom / 2;
  const cards = new Map(placed.items.map((item) => [item.number - first, item]));
  const heads = groups.flatMap((group) =>
    group.heads.flatMap((place) => {
      const card = cards.get(place);
      return card ? [[place, { x: card.x, y: card.y + (card.sign?.y ?? 0) }] as const] : [];
    }),
  );
  const branches = heads.map(([place, sign]) => branchTo(question, place, { x: sign.x, y: rail }, sign));
  const end = Math.max(...heads.map(([place, { x: left }]) => left - trunkOf(branchKind(question, place))));
  const rails: readonly Branch[] =
    heads.length > 0
      ? [{ key: `${keyOf.claim(first + parent)}-rail`, kind: "rail", path: routeRail(from, rail, end) }]
      : [];
  return joinParts([{ branches: [...rails, ...branches] }, placed, { brackets: bracketsIn(question, new Map(heads)) }]);
}
