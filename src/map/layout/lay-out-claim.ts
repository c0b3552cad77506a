import type { Box } from "../../model.ts";
import type { CrossLink, FarEnd, MapQuestion } from "../map-data.ts";
import {
  emptyScene,
  keyOf,
  type Branch,
  type Ground,
  type Ink,
  type Scene,
  type TextBlock,
  type Window,
} from "../scene.ts";
import { setText, type TextStyle } from "../text/set-text.ts";
import { claimTree, countBelow, pathFrom, threadsBelow, type ClaimTree } from "./claim-tree.ts";
import { pack } from "./pack.ts";
import { block, moved } from "./part.ts";
import { routeDown } from "./routes.ts";
import { insetOf, setCard, signAt, type CardSizes, type SetCard } from "./set-card.ts";
import { bracketsIn, branchKind, trunkOf } from "./set-thread.ts";
import { margin, phoneWidth, soft, style } from "./sizes.ts";

/** In a window at least this wide, the path and the links elsewhere stand at the sides of the claim in focus. */
const wide = 1080;

/** In one at least this wide, the path does. */
const middling = 760;

const padding = 14;
const gap = 24;

const heading = style(13, 700);

/** By how much type may be larger than its least size, where there is room. */
const scales = [1.3, 1.22, 1.15, 1.08, 1] as const;

/** What stands at a place of the scene. */
interface Placed {
  readonly grounds: Ground[];
  readonly inks: Ink[];
  readonly branches: Branch[];
  readonly notes: (TextBlock & { key: string })[];
}

/**
 * Level 3: one claim. Its way from the question stands at the left with everything beside it, what is said for and against
 * it directly below it with the replies, and at the right what the page adds (`detailHeight`: holders, explanation, sources) and
 * every cross-link as a card that names its question. In a narrow window all this stands below each other.
 */
export function layOutClaim(question: MapQuestion, place: number, window: Window, detailHeight = 0): Scene {
  const tree = claimTree(question.claims);
  const set = (scale: number, isWhole: boolean): Scene =>
    layOutAt({ question, tree, place, window, detailHeight, scale, isWhole });
  // All that belongs to the claim's position stands beside it, if there is room.
  for (const scale of window.width < middling || window.height === 0 ? [] : scales)
    for (const isWhole of [true, false]) {
      const scene = set(scale, isWhole);
      if (scene.height <= window.height) return scene;
    }
  return set(1, false);
}

interface Asked {
  readonly question: MapQuestion;
  readonly tree: ClaimTree;
  readonly place: number;
  readonly window: Window;
  readonly detailHeight: number;
  readonly scale: number;
  /** Whether everything below the claim's position is shown beside it, or only what stands beside it and above it. */
  readonly isWhole: boolean;
}

function layOutAt(asked: Asked): Scene {
  const { question, place, window, detailHeight } = asked;
  const placed: Placed = { grounds: [], inks: [], branches: [], notes: [] };
  const links = farEnds(question, place);
  const { left, centre, right } = columnsIn(window.width, links.length > 0 || detailHeight > 0);
  const top = placeTitle(
    question,
    { x: margin + padding, y: margin + 12, width: window.width - 2 * (margin + padding) },
    placed,
  );
  const pathBottom = left ? placePath(asked, { ...left, y: top }, placed) : top;
  const start = left ? top : placeShortPath(asked, { ...centre, y: top }, placed);
  const focus = placeFocus(asked, { ...centre, y: start }, placed);
  const side = right ? { ...right, y: top } : { ...centre, y: focus + 12 };
  const detail: Box = { ...side, height: detailHeight };
  const belowDetail = detail.y + (detailHeight > 0 ? detailHeight + 18 : 0);
  const below = { ...centre, y: right ? focus + 18 : belowDetail + 6 };
  const centreBottom = placeBelow(asked, below, placed);
  const farBottom = placeFar(links, right ? { ...right, y: belowDetail } : { ...centre, y: centreBottom + 16 }, placed);
  const bottom = Math.max(pathBottom, centreBottom, farBottom, detail.y + detailHeight) + padding + margin;
  const height = Math.max(window.width < phoneWidth ? 0 : window.height, bottom);
  const ground = { x: margin, y: margin, width: window.width - 2 * margin, height: height - 2 * margin };
  return {
    ...emptyScene,
    level: 3,
    width: window.width,
    height,
    ...placed,
    grounds: [
      {
        key: keyOf.question(question.number),
        kind: "question",
        form: "tile",
        number: question.number,
        ring: false,
        ...ground,
      },
      ...placed.grounds,
    ],
    brackets: bracketsBelow(question, placed),
    detail,
  };
}

/** A size that grows with the room there is, to half a pixel. */
function sized(least: number, scale: number): number {
  return Math.round(least * scale * 2) / 2;
}

function smallCards(scale: number): CardSizes {
  return { text: style(sized(12, scale), 400), padding: Math.round(4 * scale) };
}

interface Span {
  readonly x: number;
  readonly width: number;
}

/** The widest that the claim in focus is read with ease. */
const widestCentre = 860;

/** The columns of the level; null for what stands below the claim in focus instead. */
function columnsIn(
  width: number,
  hasSide: boolean,
): { readonly left: Span | null; readonly centre: Span; readonly right: Span | null } {
  const x = margin + padding;
  const inner = width - 2 * x;
  if (width < middling) return { left: null, centre: { x, width: inner }, right: null };
  const left = { x, width: Math.round(Math.min(360, Math.max(220, width * 0.23))) };
  const right = width >= wide && hasSide ? Math.round(Math.min(380, width * 0.24)) : 0;
  const rest = inner - left.width - gap - (right > 0 ? right + gap : 0);
  const centre = { x: x + left.width + gap, width: Math.min(rest, widestCentre) };
  return { left, centre, right: right > 0 ? { x: centre.x + centre.width + gap, width: right } : null };
}

/** The question's name, a link to its level; returns where the rest begins. */
function placeTitle({ id, sentence, number }: MapQuestion, { x, y, width }: Column, { inks }: Placed): number {
  const title = setText(sentence, style(16, 700, 1.2), width);
  inks.push({
    ...{ key: keyOf.question(number), id, kind: "question", form: "title", number, name: sentence },
    ...{
      x,
      y,
      width: title.width,
      height: title.height,
      texts: [block(title, 0, 0)],
      sign: null,
      port: null,
      fold: null,
    },
  });
  return y + title.height + 16;
}

type Column = Omit<Box, "height">;

/** Places a card and returns where the next one may begin. */
function put(card: SetCard, x: number, y: number, { grounds, inks }: Placed): number {
  grounds.push(...moved([card.ground], x, y));
  inks.push(...moved([card.ink], x, y));
  return y + card.height;
}

/** All positions of the question, and below the own one the way to the claim with what stands beside it. */
function placePath(asked: Asked, { x, y, width }: Column, placed: Placed): number {
  const { question, tree, place } = asked;
  const path = pathFrom(question.claims, place).toReversed();
  const [own = 0] = path;
  let bottom = y;
  for (const position of tree.positions) {
    // The claim in focus is large in the middle.
    if (position === place) continue;
    bottom = placePosition(asked, position, position === own, { x, y: bottom, width }, placed) + 10;
    if (position === own) bottom = placeWay(asked, path, { x, y: bottom - 4, width }, placed) + 8;
  }
  return bottom;
}

function placePosition(
  { question, scale }: Asked,
  place: number,
  isOwn: boolean,
  { x, y, width }: Column,
  { grounds, inks }: Placed,
): number {
  const claim = question.claims[place];
  if (!claim) return y;
  const text = style(sized(13, scale), isOwn ? 700 : 400);
  const set = setText(claim.sentence, text, width - insetOf(text));
  const sign = signAt("position", false, text, 0);
  const number = question.number + 1 + place;
  const radius = sign?.radius ?? 0;
  grounds.push({
    ...{ key: keyOf.claim(number), kind: "position", form: "dot", number, ring: false },
    ...{ x: x + (sign?.x ?? 0) - radius, y: y + (sign?.y ?? 0) - radius, width: 2 * radius, height: 2 * radius },
  });
  inks.push({
    ...{ key: keyOf.claim(number), id: claim.id, kind: "position", form: "heading", number, name: claim.sentence },
    ...{
      x,
      y,
      width,
      height: set.height,
      texts: [block(set, insetOf(text), 0, isOwn ? "ink" : "soft")],
      sign,
      port: null,
      fold: null,
    },
  });
  return y + set.height;
}

/** What stands below the position, but for the claim in focus, which is large in the middle: everything, or each claim on the way with those beside it. */
function placeWay(
  { question, tree, scale, isWhole }: Asked,
  path: readonly number[],
  { x, y, width }: Column,
  placed: Placed,
): number {
  const ends = new Map<number, { readonly x: number; readonly y: number }>();
  const focus = path.at(-1);
  const cards = smallCards(scale);
  const isOnWay = new Set(path);
  let bottom = y;
  const waiting = (tree.children[path[0] ?? -1] ?? []).map((place) => ({ place, level: 1 })).toReversed();
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const { place, level } = step;
    if (place === focus) continue;
    const indent = Math.min(40, level * 10);
    const left = x + indent;
    const card = setCard(question, place, width - indent, cards, { withoutPort: true });
    const from = ends.get(question.claims[place]?.parent ?? -1);
    const kind = branchKind(question, place);
    bottom += 5;
    const path = from && routeDown(from, { x: left, y: bottom + (card.ink.sign?.y ?? 0) }, trunkOf(kind));
    if (path !== undefined) placed.branches.push({ key: keyOf.claim(question.number + 1 + place), kind, path });
    bottom = put(card, left, bottom, placed);
    ends.set(place, { x: left, y: bottom });
    if (isWhole || isOnWay.has(place))
      waiting.push(...(tree.children[place] ?? []).map((child) => ({ place: child, level: level + 1 })).toReversed());
  }
  return bottom;
}

/** Where there is no room beside the claim: its position and what it answers, above it. */
function placeShortPath(asked: Asked, { x, y, width }: Column, placed: Placed): number {
  const { question, place } = asked;
  const [own, ...rest] = pathFrom(question.claims, place).slice(1).toReversed();
  if (own === undefined) return y;
  let bottom = placePosition(asked, own, true, { x, y, width }, placed);
  rest.forEach((step, index) => {
    const indent = Math.min(30, 10 * (index + 1));
    const card = setCard(question, step, width - indent, smallCards(1), { withoutPort: true });
    bottom = put(card, x + indent, bottom + 5, placed);
  });
  return bottom + 12;
}

/** The claim itself in large type; returns where it ends. */
function placeFocus({ question, place, scale }: Asked, { x, y, width }: Column, placed: Placed): number {
  const claim = question.claims[place];
  const text = style(width < 420 ? 20 : sized(22, scale), 600, 1.2);
  const denies = claim?.denies
    ? `It grants the claim above it, but says that this is not ${claim.denies.words}: ${claim.denies.sentence}`
    : "";
  const card = setCard(
    question,
    place,
    width,
    { text, padding: 14 },
    { form: "focus", under: denies, withoutPort: true },
  );
  return put(card, x, y, placed);
}

/** What is said for and against the claim directly, with the replies. */
function placeBelow({ question, tree, place, scale }: Asked, column: Column, placed: Placed): number {
  const threads = threadsBelow(tree, place);
  if (threads.length === 0) return column.y;
  const columns = Math.max(1, Math.min(threads.length, Math.floor(column.width / (270 * scale))));
  const width = Math.floor((column.width - (columns - 1) * 18) / columns);
  const set = threads.map((thread) =>
    thread
      .filter(({ level }) => level < 3)
      .map(({ place: at, level }) => ({ at, level, card: setReply(question, tree, at, level, width, scale) })),
  );
  const packed = pack(
    set.map((thread) => [[thread.reduce((sum, { card }) => sum + card.height + 6, -6)]]),
    columns,
    16,
  );
  set.forEach((thread, index) => {
    const { column: at = 0, y: down = 0 } = packed.spots[index] ?? {};
    const x = column.x + at * (width + 18);
    let y = column.y + down;
    const ends = new Map<number, { readonly x: number; readonly y: number }>([[place, { x, y: column.y - 18 }]]);
    for (const { at: reply, level, card } of thread) {
      const left = x + 12 + level * 12;
      const from = ends.get(question.claims[reply]?.parent ?? -1);
      const kind = branchKind(question, reply);
      const path = from && routeDown(from, { x: left, y: y + (card.ink.sign?.y ?? 0) }, trunkOf(kind));
      if (path !== undefined) placed.branches.push({ key: keyOf.claim(question.number + 1 + reply), kind, path });
      y = put(card, left, y, placed);
      ends.set(reply, { x: left, y });
      y += 6;
    }
  });
  return column.y + packed.height;
}

function setReply(
  question: MapQuestion,
  tree: ClaimTree,
  place: number,
  level: number,
  width: number,
  scale: number,
): SetCard {
  const sizes: CardSizes =
    level === 0
      ? { text: style(sized(15, scale), 500), padding: Math.round(8 * scale) }
      : { text: style(sized(12.5, scale), 400), padding: Math.round(5 * scale) };
  const below = level === 2 ? countBelow(tree, place) : 0;
  const claim = question.claims[place];
  const more = below > 0 ? `${below} more below` : "";
  const denies =
    claim?.denies && level === 0
      ? `grants this, but says that it is not ${claim.denies.words}: ${claim.denies.sentence}`
      : "";
  return setCard(question, place, width - 12 - level * 12, sizes, {
    under: [denies, more].filter(Boolean).join(" · "),
  });
}

function farEnds(question: MapQuestion, place: number): readonly CrossLink[] {
  const links = question.claims[place]?.links ?? [];
  const isPosition = question.claims[place]?.role === "position";
  const raisedBy = isPosition ? question.raisedBy : null;
  return [...links, ...(raisedBy ? [{ kind: "raises", way: "to", end: raisedBy } as const] : [])];
}

const words: Readonly<Record<CrossLink["kind"], readonly [from: string, to: string]>> = {
  answers: ["also answers", "also answered by"],
  supports: ["also supports", "also supported by"],
  "objects-to": ["also objects to", "also objected to by"],
  rebuts: ["also rebuts", "also rebutted by"],
  undercuts: ["denies a step from", "a step from it is denied by"],
  raises: ["raises the question", "the question is raised by"],
};

/** How a cross-link reads from the claim that lists it. */
export function linkWords({ kind, way }: CrossLink): string {
  return words[kind][way === "from" ? 0 : 1];
}

/** Every cross-link as a card that names its question. */
function placeFar(links: readonly CrossLink[], { x, y, width }: Column, placed: Placed): number {
  if (links.length === 0) return y;
  const title = setText("Elsewhere on the map", heading, width);
  placed.notes.push({ key: "elsewhere", ...block(title, x, y) });
  const columns = Math.max(1, Math.floor(width / 300));
  const each = Math.floor((width - (columns - 1) * 12) / columns);
  const cards = links.map((link, index) => setFar(link, index, each));
  const packed = pack(
    cards.map(({ height }) => [[height]]),
    columns,
    10,
  );
  const top = y + title.height + 8;
  cards.forEach((card, index) => {
    const { column = 0, y: down = 0 } = packed.spots[index] ?? {};
    placed.inks.push({ ...card, x: x + column * (each + 12), y: top + down });
  });
  return top + packed.height;
}

/** A card for the claim or question at the other end of a link. */
export function setFar(link: CrossLink, index: number, width: number): Ink {
  const { end } = link;
  const text: TextStyle = style(13, 400);
  const inset = insetOf(text);
  const room = width - inset - 8;
  const over = setText(overFar(link), soft, width - 16);
  const sentence = setText(end.sentence, text, room);
  const under = end.kind === "question" ? null : setText(end.questionSentence, soft, room);
  const top = 6 + over.height + 2;
  return {
    key: `far-${index}-${end.id}`,
    id: end.id,
    kind: end.kind,
    form: "far",
    number: end.number,
    name: `${linkWords(link)}: ${end.sentence}`,
    x: 0,
    y: 0,
    width,
    height: top + sentence.height + (under ? under.height + 2 : 0) + 7,
    texts: [
      block(over, 8, 6, "soft"),
      block(sentence, inset, top),
      ...(under ? [block(under, inset, top + sentence.height + 2, "soft")] : []),
    ],
    sign: end.kind === "question" ? null : signAt(end.kind, false, text, top),
    port: null,
    fold: null,
  };
}

function overFar(link: CrossLink): string {
  return linkWords(link);
}

/** What a level needs to know of the other end of a link to show it. */
export type { FarEnd };

function bracketsBelow(question: MapQuestion, { inks }: Placed): ReturnType<typeof bracketsIn> {
  const cards = new Map(
    inks.filter(({ form }) => form === "card").map((ink) => [ink.number - question.number - 1, ink]),
  );
  const signs = new Map([...cards].map(([place, ink]) => [place, ink.y + (ink.sign?.y ?? 0)]));
  return bracketsIn(question, cards, signs);
}
