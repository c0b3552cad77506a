import type { MapQuestion } from "../map-data.ts";
import { keyOf, type Branch, type Ink } from "../scene.ts";
import { heightOfText, leastWidth, setText, type TextStyle } from "../text/set-text.ts";
import { threadsBelow, type ClaimTree } from "./claim-tree.ts";
import { pack, type Packing, type Profile } from "./pack.ts";
import { block } from "./part.ts";
import { routeDown, routeRail } from "./routes.ts";
import { insetOf, signAt } from "./set-card.ts";
import {
  bracketsIn,
  branchKind,
  setThread,
  trunkOf,
  type Extras,
  type PlacedThread,
  type ThreadSizes,
  type ThreadSpan,
} from "./set-thread.ts";
import { soft } from "./sizes.ts";

/** How a position stands over its threads; px. */
export interface RegionSizes extends ThreadSizes {
  readonly position: TextStyle;
  /** Between threads that share a column. */
  readonly threadGap: number;
}

/** A position as a heading over its threads, in one number of columns. */
export interface RegionSpan {
  /** How far down it reaches in each column; empty where it can't be so narrow. */
  readonly profile: Profile;
  readonly place: (x: number, y: number) => PlacedThread;
}

/** From a heading to its cards: the line from which they branch off runs in its middle. */
const headroom = 14;

/** From a column's left edge to its cards: branches run there. */
const gutter = 12;

/** Linked premises and what answers them stand together, so that one bracket holds them. */
interface Group {
  readonly heads: readonly number[];
  readonly spans: readonly ThreadSpan[];
}

/** A position's region by the number of columns that it spans, from one to `most`. */
export function setRegion(
  question: MapQuestion,
  tree: ClaimTree,
  position: number,
  most: number,
  sizes: RegionSizes,
  extras: Extras,
): readonly RegionSpan[] {
  const inner = { ...sizes, columnWidth: sizes.columnWidth - gutter, columnGap: sizes.columnGap + gutter };
  const groups = groupsBelow(question, tree, position, inner, extras);
  const blocks = groups.map(({ spans }) => spans.map(({ profile }) => profile));
  const useful = Math.max(
    1,
    blocks.reduce((sum, block) => sum + block.length, 0),
  );
  const narrowest = Math.min(most, columnsOfHeading(question.claims[position]?.sentence ?? "", sizes));
  return Array.from({ length: Math.min(most, Math.max(useful, narrowest)) }, (_, index) => {
    const columns = index + 1;
    // A heading whose words are broken is no heading.
    if (columns < narrowest) return { profile: [], place: () => joined([]) };
    return regionOf({
      question,
      position,
      groups,
      packed: pack(blocks, columns, sizes.threadGap),
      columns,
      sizes: inner,
    });
  });
}

/** In how many columns no word of a heading is broken. */
function columnsOfHeading(sentence: string, { position, columnWidth, columnGap }: RegionSizes): number {
  return Math.ceil(
    (leastWidth(sentence, position) + insetOf(position) + columnGap + gutter) / (columnWidth + columnGap),
  );
}

function groupsBelow(
  question: MapQuestion,
  tree: ClaimTree,
  position: number,
  sizes: RegionSizes,
  extras: Extras,
): readonly Group[] {
  const groups: { heads: number[]; spans: readonly ThreadSpan[] }[] = [];
  for (const thread of threadsBelow(tree, position)) {
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

/** Two threads below each other. */
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

export function joined(parts: readonly (PlacedThread | undefined)[]): PlacedThread {
  return {
    grounds: parts.flatMap((part) => part?.grounds ?? []),
    inks: parts.flatMap((part) => part?.inks ?? []),
    branches: parts.flatMap((part) => part?.branches ?? []),
    brackets: parts.flatMap((part) => part?.brackets ?? []),
  };
}

interface Region {
  readonly question: MapQuestion;
  readonly position: number;
  readonly groups: readonly Group[];
  readonly packed: Packing;
  readonly columns: number;
  readonly sizes: RegionSizes;
}

function regionOf(region: Region): RegionSpan {
  const { question, position, packed, columns, sizes } = region;
  const claim = question.claims[position];
  const width = columns * (sizes.columnWidth + sizes.columnGap) - sizes.columnGap;
  const room = width - insetOf(sizes.position);
  const sentence = claim?.sentence ?? "";
  const head = heightOfText(sentence, sizes.position, room) + heightOfText(claim?.holders || noHolder, soft, room);
  return {
    profile: packed.bottoms.map((bottom) => head + (bottom > 0 ? headroom + bottom : 0)),
    place: (x, y) => placeRegion(region, x, y, head, room),
  };
}

const noHolder = "nobody on record";

function placeRegion(
  { question, position, groups, packed, sizes }: Region,
  x: number,
  y: number,
  head: number,
  room: number,
): PlacedThread {
  const claim = question.claims[position];
  if (!claim) return joined([]);
  const inset = insetOf(sizes.position);
  const sentence = setText(claim.sentence, sizes.position, room);
  const holders = setText(claim.holders || noHolder, soft, room);
  const number = question.number + 1 + position;
  const sign = signAt("position", false, sizes.position, 0);
  const heading: Ink = {
    key: keyOf.claim(number),
    id: claim.id,
    kind: "position",
    form: "heading",
    number,
    name: claim.sentence,
    x,
    y,
    width: Math.min(room, Math.max(sentence.width, holders.width)) + inset,
    height: head,
    texts: [block(sentence, inset, 0), block(holders, inset, sentence.height, "soft")],
    sign,
    port: null,
    fold: null,
  };
  const radius = sign?.radius ?? 0;
  const dot = { x: x + (sign?.x ?? 0) - radius, y: y + (sign?.y ?? 0) - radius, width: 2 * radius, height: 2 * radius };
  const pitch = sizes.columnWidth + sizes.columnGap;
  const threads = groups.map(({ spans }, index) => {
    const { column = 0, span = 1, y: top = 0 } = packed.spots[index] ?? {};
    return spans[span - 1]?.place(x + gutter + column * pitch, y + head + headroom + top);
  });
  const placed = joined(threads);
  const first = question.number + 1;
  const cards = new Map(placed.inks.map((ink) => [ink.number - first, ink]));
  const heads = groups.flatMap((group) => group.heads);
  const signs = new Map([...cards].map(([place, ink]) => [place, ink.y + (ink.sign?.y ?? 0)]));
  const rail = y + head + headroom / 2;
  const branches = heads.flatMap((place): readonly Branch[] => {
    const card = cards.get(place);
    if (!card) return [];
    const kind = branchKind(question, place);
    const path = routeDown({ x: card.x, y: rail }, { x: card.x, y: signs.get(place) ?? card.y }, trunkOf(kind));
    return [{ key: keyOf.claim(first + place), kind, path }];
  });
  const ends = heads.flatMap((place) => {
    const card = cards.get(place);
    return card ? [card.x - trunkOf(branchKind(question, place))] : [];
  });
  const rails: readonly Branch[] =
    ends.length > 0
      ? [
          {
            key: `${keyOf.claim(number)}-rail`,
            kind: "rail",
            path: routeRail({ x: x + 3, y: y + head + 1 }, rail, Math.max(...ends)),
          },
        ]
      : [];
  const linked = bracketsIn(
    question,
    new Map(
      heads.flatMap((place) => {
        const card = cards.get(place);
        return card ? [[place, card] as const] : [];
      }),
    ),
    signs,
  );
  return joined([
    {
      grounds: [{ key: keyOf.claim(number), kind: "position", form: "dot", number, ring: false, ...dot }],
      inks: [heading],
      branches: [],
      brackets: [],
    },
    { ...placed, branches: [...rails, ...branches, ...placed.branches], brackets: [...placed.brackets, ...linked] },
  ]);
}
