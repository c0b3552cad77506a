import type { MapQuestion } from "../map-data.ts";
import { keyOf, type Branch } from "../scene.ts";
import type { Thread } from "./claim-tree.ts";
import { pack, type Packing, type Profile } from "./pack.ts";
import { routeDown, routeRail } from "./routes.ts";
import {
  bracketsIn,
  branchKind,
  joined,
  setThread,
  trunkOf,
  type Extras,
  type PlacedThread,
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
  readonly place: (x: number, y: number, from: { readonly x: number; readonly y: number }) => PlacedThread;
}

/** The threads below a claim, before the number of columns is chosen. */
export interface Threads {
  /** With more columns than this, some would be empty. */
  readonly most: number;
  readonly inColumns: (columns: number) => SetThreads;
}

/** Above the cards: the rail runs in the middle; px. */
export const headroom = 14;

/** From a column's left edge to its cards: lines run there; px. */
export const gutter = 12;

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
        place: (x, y, from) => placeThreads({ question, parent, groups, packed, sizes: inner }, x, y, from),
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
      place: (x, y) => joined([first?.place(x, y), second?.place(x, y + top)]),
    };
  });
}

interface Packed {
  readonly question: MapQuestion;
  readonly parent: number;
  readonly groups: readonly Group[];
  readonly packed: Packing;
  readonly sizes: ThreadSizes;
}

function placeThreads(
  { question, parent, groups, packed, sizes }: Packed,
  x: number,
  y: number,
  from: { readonly x: number; readonly y: number },
): PlacedThread {
  const pitch = sizes.columnWidth + sizes.columnGap;
  const placed = joined(
    groups.map(({ spans }, index) => {
      const { column = 0, span = 1, y: top = 0 } = packed.spots[index] ?? {};
      return spans[span - 1]?.place(x + gutter + column * pitch, y + top);
    }),
  );
  const first = question.number + 1;
  const rail = y - headroom / 2;
  const cards = new Map(placed.items.map((item) => [item.number - first, item]));
  const heads = groups.flatMap((group) =>
    group.heads.flatMap((place) => {
      const card = cards.get(place);
      return card ? [{ place, card, sign: card.y + (card.sign?.y ?? 0), kind: branchKind(question, place) }] : [];
    }),
  );
  const branches = heads.map(({ place, card, sign, kind }): Branch => {
    const path = routeDown({ x: card.x, y: rail }, { x: card.x, y: sign }, trunkOf(kind));
    return { key: keyOf.claim(first + place), kind, path };
  });
  const end = Math.max(...heads.map(({ card, kind }) => card.x - trunkOf(kind)));
  const rails: readonly Branch[] =
    heads.length > 0
      ? [{ key: `${keyOf.claim(first + parent)}-rail`, kind: "rail", path: routeRail(from, rail, end) }]
      : [];
  const linked = bracketsIn(
    question,
    new Map(heads.map(({ place, card }) => [place, card])),
    new Map(heads.map(({ place, sign }) => [place, sign])),
  );
  return {
    ...placed,
    branches: [...rails, ...branches, ...placed.branches],
    brackets: [...placed.brackets, ...linked],
  };
}
