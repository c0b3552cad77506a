import { mapWords } from "../../words/browser.ts";
import type { MapQuestion } from "../map-data.ts";
import { emptyPart, emptyScene, type Arranged, type Item, type Part, type Scene, type Viewport } from "../scene.ts";
import { setText } from "../text/set-text.ts";
import { claimTree, countBelow, type ClaimTree } from "./claim-tree.ts";
import { packInOrder } from "./pack.ts";
import { block, joinParts, margin, phoneWidth, questionItem, questionMark, sized, soft, style } from "./part.ts";
import { setRegion, type RegionSizes } from "./set-region.ts";
import { cardHeight } from "./set-card.ts";
import type { Extras, ThreadSpan } from "./set-thread.ts";

/** The claims whose replies a reader has opened on a phone, by number. */
type Unfolded = ReadonlySet<number>;

const padding = 14;
const columnGap = 12;
const regionGap = 26;

/**
 * The least and the greatest width of a column with the smallest type, and the width that few columns grow to: lines of 60
 * letters. They scale with the type.
 */
const [narrowest, widest, grown] = [164, 290, 400];

/** Wider columns need less, but never by so much. */
const farTooMuch = 1.5;

/** Type scales to try, the largest first. */
const scales = [1.25, 1.2, 1.15, 1.08, 1] as const;

/** The type scale if the question doesn't fit the viewport. It is scrolled then, so the type needn't be the smallest. */
const scrolled = 1.08;

function sizesAt(scale: number, columnWidth: number): RegionSizes {
  return {
    position: style(Math.min(sized(15, scale), Math.max(21, sized(14.5, scale))), 600, 1.2),
    head: { text: style(sized(13, scale), 500), padding: Math.round(5 * scale) },
    reply: { text: style(sized(12, scale), 400), padding: Math.round(4 * scale) },
    columnWidth,
    columnGap,
    gap: Math.round(6 * scale),
    threadGap: Math.round(12 * scale),
  };
}

/**
 * Lays out level 2: the whole argument of one question. Positions are headings above columns of threads. The type is the
 * largest with which everything fits the viewport; if none does, the level is taller and is scrolled.
 */
export const layOutQuestion = (question: MapQuestion, viewport: Viewport, unfolded?: Unfolded): Scene =>
  arrangeQuestion(question, viewport, unfolded).scene();

/** The first half of the work of `layOutQuestion`: the height in px. Then `scene` sets the cards. */
export function arrangeQuestion(question: MapQuestion, viewport: Viewport, unfolded: Unfolded = new Set()): Arranged {
  const all = claimTree(question.claims);
  const isPhone = viewport.width < phoneWidth;
  const [tree, extras] = isPhone ? foldReplies(question, all, unfolded) : [all, () => ({})];
  const layout = { question, tree, width: viewport.width - 2 * (margin + padding), extras };
  const { head, arranged } = (isPhone ? null : fit(layout, viewport)) ?? {
    head: setHead(question, tree, viewport.width),
    arranged: isPhone ? arrange(layout, 1, scrolled) : scroll(layout),
  };
  const width = Math.max(0, ...arranged.map(({ x, width: wide }) => x + wide));
  const left = margin + padding;
  const bottom = head.height + heightOf(arranged);
  const height = Math.max(bottom + padding + margin, isPhone ? 0 : viewport.height);
  const size = { width: Math.max(viewport.width, width) - 2 * margin, height: height - 2 * margin };
  const tile = { marks: [questionMark(question.number, { x: margin, y: margin, ...size })], items: [head.item] };
  const scene = (): Scene => {
    const placed = arranged.map(({ region, x, y }) => region.place(left + x, head.height + y));
    return { ...emptyScene, level: 2, width: viewport.width, height, ...joinParts([tile, ...placed]) };
  };
  return { height, detail: null, scene };
}

/** A question's positions and threads, without its title: for prints. */
interface SetQuestion {
  readonly height: number;
  readonly place: (x: number, y: number) => Part;
}

/** Sets a question in a number of columns, with the smallest type. */
export function setQuestion(question: MapQuestion, columns: number, width: number): SetQuestion {
  const arranged = arrange({ question, tree: claimTree(question.claims), width, extras: () => ({}) }, columns, 1);
  return {
    height: heightOf(arranged),
    place: (left, top) => joinParts(arranged.map(({ region, x, y }) => region.place(left + x, top + y))),
  };
}

interface Head {
  readonly item: Item;
  readonly height: number;
}

/** The title of a question, with the number of its positions and claims. */
function setHead(question: MapQuestion, tree: ClaimTree, width: number, scale = 1): Head {
  const room = width - 2 * (margin + padding);
  const title = setText(
    question.sentence,
    style(width < phoneWidth ? 19 : Math.max(22, sized(15, scale)), 700, 1.16),
    room,
  );
  const counts = mapWords.counts.question(tree.positions.length, question.elsewhere, tree.children.length);
  const meta = setText(counts, soft, room);
  const beside = title.lines.length === 1 && title.width + 14 + meta.width <= room;
  const texts = [
    block(title, 0, 0),
    beside
      ? block(meta, title.width + 14, title.lineHeight - meta.lineHeight - 2, "soft")
      : block(meta, 0, title.height, "soft"),
  ];
  const height = title.height + (beside ? 0 : meta.height);
  const box = { x: margin + padding, y: margin + 10, width: room, height };
  return { height: margin + 10 + height + 16, item: questionItem(question, "title", { ...box, texts }) };
}

/** A question to lay out, and the width for its columns. */
interface QuestionLayout {
  readonly question: MapQuestion;
  readonly tree: ClaimTree;
  readonly width: number;
  readonly extras: Extras;
}

interface PlacedRegion {
  readonly region: ThreadSpan;
  /** Its first column. */
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The arrangement with the largest type, then the widest columns, that fits, and its title; null if none does. */
function fit(
  layout: QuestionLayout,
  viewport: Viewport,
): { readonly head: Head; readonly arranged: readonly PlacedRegion[] } | null {
  const { question, tree, width } = layout;
  const least = (columns: number, scale: number): number =>
    leastHeight(question, columns, sizesAt(scale, widthOf(columns, width)));
  // What is far too much for the smallest type in narrow columns is too much in all: most large questions are.
  if (least(columnsAt(width, 1)[1], 1) > farTooMuch * viewport.height) return null;
  for (const scale of scales) {
    const head = setHead(question, tree, viewport.width, scale);
    const height = viewport.height - head.height - 2 * margin - padding;
    const [fewest, most] = columnsAt(width, scale);
    for (let columns = fewest; columns <= most && height > 0; columns += 1) {
      if (least(columns, scale) > height) continue;
      const arranged = arrange(layout, columns, scale);
      if (heightOf(arranged) > height) continue;
      const used = Math.max(1, ...arranged.map(({ region, column }) => column + region.profile.length));
      if (used === columns) return { head, arranged };
      // If columns stay empty, the others get their width, as far as lines stay easy to read.
      const wider = arrange({ ...layout, width: Math.min(width, used * grown * scale) }, used, scale);
      return { head, arranged: heightOf(wider) <= height ? wider : arranged };
    }
  }
  return null;
}

/** A lower bound of the height: the area of the cards alone. Cheap to compute, and often already too much. */
function leastHeight({ claims }: MapQuestion, columns: number, { head, reply, gap, columnWidth }: RegionSizes): number {
  const heights = claims.map(({ role, parent }, place) =>
    role === "position"
      ? 40
      : gap + cardHeight(claims, place, columnWidth - 12, claims[parent]?.role === "position" ? head : reply),
  );
  return heights.reduce((sum, height) => sum + height, 0) / columns;
}

/** An arrangement for scrolling: columns of medium width, as low as possible. */
function scroll(layout: QuestionLayout): readonly PlacedRegion[] {
  const most = Math.max(1, Math.floor((layout.width + columnGap) / (200 * scrolled + columnGap)));
  const tried = [most, Math.max(1, most - 1)].map((columns) => arrange(layout, columns, scrolled));
  return tried.toSorted((a, b) => heightOf(a) - heightOf(b))[0] ?? [];
}

function widthOf(columns: number, width: number): number {
  return Math.floor((width + columnGap) / columns) - columnGap;
}

function columnsAt(width: number, scale: number): readonly [fewest: number, most: number] {
  const most = Math.max(1, Math.floor((width + columnGap) / (narrowest * scale + columnGap)));
  return [Math.min(most, Math.max(1, Math.ceil((width + columnGap) / (widest * scale + columnGap)))), most];
}

function arrange(
  { question, tree, width, extras }: QuestionLayout,
  columns: number,
  scale: number,
): readonly PlacedRegion[] {
  const sizes = sizesAt(scale, widthOf(columns, width));
  const regions = tree.positions.map((position) => setRegion(question, tree, position, columns, sizes, extras));
  // The order of positions is the map's own: no window decides who speaks first.
  const packed = packInOrder(
    regions.map((spans) => spans.map(({ profile }) => profile)),
    columns,
    regionGap,
  );
  const pitch = sizes.columnWidth + sizes.columnGap;
  return regions.map((spans, index): PlacedRegion => {
    const { column = 0, span = 1, y = 0 } = packed.spots[index] ?? {};
    const region = spans[span - 1] ?? { profile: [], place: () => emptyPart };
    return { region, column, x: column * pitch, y, width: Math.min(width, span * pitch - sizes.columnGap) };
  });
}

function heightOf(arranged: readonly PlacedRegion[]): number {
  return Math.max(0, ...arranged.map(({ y, region }) => y + Math.max(0, ...region.profile)));
}

/** On a phone, the replies below the head of a thread are hidden until the reader opens them. */
function foldReplies({ number }: MapQuestion, tree: ClaimTree, unfolded: Unfolded): readonly [ClaimTree, Extras] {
  const heads = new Set(tree.positions.flatMap((position) => tree.children[position] ?? []));
  const counts = new Map([...heads].map((place) => [place, countBelow(tree, place)]));
  const isOpen = (place: number): boolean => unfolded.has(number + 1 + place);
  const children = tree.children.map((places, place) => (heads.has(place) && !isOpen(place) ? [] : places));
  return [
    { ...tree, children },
    (place) => {
      const count = counts.get(place) ?? 0;
      return count > 0 ? { fold: { count, open: isOpen(place) } } : {};
    },
  ];
}
