import { mapWords } from "../../words/browser.ts";
import { type CrossLink, type MapQuestion, letterOf } from "../map-data.ts";
import { emptyPart, type Item, type Part } from "../scene.ts";
import { setText, type TextStyle } from "../text/set-text.ts";
import { block, joinParts, sized, soft, style, type Column } from "./part.ts";
import { insetOf, signAt } from "./set-card.ts";
import type { ClaimTree } from "./claim-tree.ts";
import { setHeading } from "./set-region.ts";
import { placeStrip, stripHeight } from "./set-strip.ts";
import { pack } from "./pack.ts";

/** The cross-links of a claim; for a position, also the claim that raises its question. */
export function farEnds(question: MapQuestion, place: number): readonly CrossLink[] {
  const claim = question.claims[place];
  const raisedBy = claim?.role === "position" ? question.raisedBy : null;
  return [
    ...(claim?.links ?? []),
    ...(raisedBy ? [{ kind: "raises", way: "to", as: raisedBy.kind, end: raisedBy } as const] : []),
  ];
}

/** What a cross-link says of the claim that lists it. */
export function linkWords({ kind, way }: CrossLink): string {
  return (way === "from" ? mapWords.linkFrom : mapWords.linkTo)[kind];
}

/** The question that the other end is argued under, with its role there if that is another than here; "" for a question. */
export function farPlace({ as, end: { kind, questionSentence } }: CrossLink): string {
  if (kind === "question") return "";
  return kind === as ? questionSentence : mapWords.arguedAs[kind](questionSentence);
}

/** Arranges a card for each cross-link, with the question of the other claim. */
export function arrangeFar(links: readonly CrossLink[], box: Column, scale: number): ArrangedGroup {
  const set = (link: CrossLink, width: number, index: number): GroupBlock => {
    const card = setFar(link, index, width, groupText(scale));
    return { height: card.height, place: (x, y) => ({ ...emptyPart, items: [{ ...card, x, y }] }) };
  };
  return arrangeInColumns({ title: mapWords.beside.crossLinks, members: links }, set, box, { scale, gap: 10 });
}

/** A card for the claim or question at the other end of a link. */
function setFar(link: CrossLink, index: number, width: number, text: TextStyle): Item {
  const { as, end } = link;
  const inset = insetOf(text);
  const room = width - inset - 8;
  const over = setText(linkWords(link), soft, width - 16);
  const sentence = setText(end.sentence, text, room);
  const top = 6 + over.height + 2;
  let bottom = top + sentence.height;
  const under = [end.holders, farPlace(link)].filter(Boolean).map((line) => {
    const placed = block(setText(line, soft, room), inset, bottom, "soft");
    bottom += placed.height;
    return placed;
  });
  const name = mapWords.linkTitle(linkWords(link), end.sentence);
  return {
    ...{ key: `far-${index}-${end.id}`, id: end.id, kind: as, form: "far", number: end.number, name },
    ...{ x: 0, y: 0, width, height: bottom + 7 },
    texts: [block(over, 8, 6, "soft"), block(sentence, inset, top), ...under],
    sign: as === "question" ? null : signAt(as, false, text, top),
    ...{ port: null, fold: null },
  };
}

/** Arranges each position but one (`own`) as its sentence, with a square for each claim below it. */
export function arrangeOthers(
  question: MapQuestion,
  tree: ClaimTree,
  own: number,
  box: Column,
  scale: number,
): ArrangedGroup {
  const members = tree.positions.filter((position) => position !== own);
  const title = mapWords.beside.otherPositions(members.length);
  const set = (position: number, width: number): GroupBlock =>
    setOther(question, tree, position, width, groupText(scale), scale);
  return arrangeInColumns({ title, members }, set, box, { scale, gap: 12 });
}

function setOther(
  question: MapQuestion,
  tree: ClaimTree,
  position: number,
  width: number,
  text: TextStyle,
  scale: number,
): GroupBlock {
  const heading = setHeading(question, position, width, text);
  const letters = lettersBelow(question, tree, position);
  if (letters === "") return heading;
  const squares = { side: Math.round(9 * scale), gap: Math.round(3 * scale) };
  const inset = insetOf(text);
  const stripTop = heading.height + 4;
  return {
    height: stripTop + stripHeight(letters.length, width - inset, squares),
    place: (x, y) => {
      const at = { x: x + inset, y: y + stripTop, width: width - inset };
      const strip = placeStrip({ marks: letters }, question.number + 2 + position, at, squares);
      return joinParts([heading.place(x, y), { marks: strip }]);
    },
  };
}

/** The letters of the claims below a position; see `markedClaim`. */
function lettersBelow({ claims }: MapQuestion, { positions }: ClaimTree, position: number): string {
  const next = positions.find((other) => other > position);
  return claims
    .slice(position + 1, next)
    .map(letterOf)
    .join("");
}

/** The smallest type of a group, and the least width of a column at scale 1; px. */
const [leastSize, leastColumn] = [13, 280] as const;

/** Between columns, and between blocks; px. */
const columnGap = 10;

/** A block of a group, before it is placed. */
interface GroupBlock {
  readonly height: number;
  readonly place: (x: number, y: number) => Part;
}

/** The blocks of a group below its title, whose lower edge is known before they are placed. */
interface ArrangedGroup {
  readonly bottom: number;
  readonly place: () => Part;
}

/** The text of a group's blocks at a type scale. */
const groupText = (scale: number): TextStyle => style(sized(leastSize, scale), 400);

/** Arranges a titled group of blocks in as many columns as fit; without blocks, nothing. */
function arrangeInColumns<T>(
  { title, members }: { readonly title: string; readonly members: readonly T[] },
  setMember: (member: T, width: number, index: number) => GroupBlock,
  { x, y, width }: Column,
  { scale, gap }: { readonly scale: number; readonly gap: number },
): ArrangedGroup {
  if (members.length === 0) return { bottom: y, place: () => emptyPart };
  const heading = setText(title, style(sized(leastSize, scale), 700), width);
  const columns = Math.max(1, Math.floor(width / (leastColumn * scale)));
  const each = Math.floor((width - (columns - 1) * columnGap) / columns);
  const blocks = members.map((member, index) => setMember(member, each, index));
  const packed = pack(
    blocks.map(({ height }) => [[height]]),
    columns,
    gap,
  );
  const top = y + heading.height + 8;
  const place = (): Part => {
    const placed = blocks.map((set, index) => {
      const { column = 0, y: down = 0 } = packed.spots[index] ?? {};
      return set.place(x + column * (each + columnGap), top + down);
    });
    return joinParts([...placed, { notes: [{ ...block(heading, x, y), isCaption: true }] }]);
  };
  return { bottom: top + packed.height, place };
}
