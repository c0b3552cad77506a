import type { Box } from "../../model/index.ts";
import { mapWords } from "../../words/map.ts";
import type { CrossLink, MapQuestion } from "../map-data.ts";
import type { Item, TextBlock } from "../scene.ts";
import { setText, type TextStyle } from "../text/set-text.ts";
import { pack } from "./pack.ts";
import { block } from "./part.ts";
import { insetOf, signAt } from "./set-card.ts";
import { sized, soft, style } from "./sizes.ts";

const leastSize = 13;

/** Between cards; px. */
const gap = 10;

/** The cards of a claim's cross-links, and their lower edge. */
export interface FarCards {
  readonly items: readonly Item[];
  readonly notes: readonly (TextBlock & { readonly key: string })[];
  readonly bottom: number;
}

/** The cross-links of a claim; for a position, also the claim that raises its question. */
export function farEnds(question: MapQuestion, place: number): readonly CrossLink[] {
  const claim = question.claims[place];
  const raisedBy = claim?.role === "position" ? question.raisedBy : null;
  return [...(claim?.links ?? []), ...(raisedBy ? [{ kind: "raises", way: "to", end: raisedBy } as const] : [])];
}

/** What a cross-link says of the claim that lists it. */
export function linkWords({ kind, way }: CrossLink): string {
  return (way === "from" ? mapWords.linkFrom : mapWords.linkTo)[kind];
}

/** Places a card for each cross-link, with the question of the other claim, in as many columns as fit. */
export function placeFar(links: readonly CrossLink[], { x, y, width }: Omit<Box, "height">, scale: number): FarCards {
  if (links.length === 0) return { items: [], notes: [], bottom: y };
  const title = setText(mapWords.beside.crossLinks, style(sized(leastSize, scale), 700), width);
  const columns = Math.max(1, Math.floor(width / (280 * scale)));
  const each = Math.floor((width - (columns - 1) * gap) / columns);
  const cards = links.map((link, index) => setFar(link, index, each, style(sized(leastSize, scale), 400)));
  const packed = pack(
    cards.map(({ height }) => [[height]]),
    columns,
    gap,
  );
  const top = y + title.height + 8;
  return {
    items: cards.map((card, index) => {
      const { column = 0, y: down = 0 } = packed.spots[index] ?? {};
      return { ...card, x: x + column * (each + gap), y: top + down };
    }),
    notes: [{ key: "elsewhere", ...block(title, x, y) }],
    bottom: top + packed.height,
  };
}

/** A card for the claim or question at the other end of a link. */
function setFar(link: CrossLink, index: number, width: number, text: TextStyle): Item {
  const { end } = link;
  const inset = insetOf(text);
  const room = width - inset - 8;
  const over = setText(linkWords(link), soft, width - 16);
  const sentence = setText(end.sentence, text, room);
  const under = end.kind === "question" ? null : setText(end.questionSentence, soft, room);
  const top = 6 + over.height + 2;
  return {
    key: `far-${index}-${end.id}`,
    id: end.id,
    kind: end.kind,
    form: "far",
    number: end.number,
    name: mapWords.linkTitle(linkWords(link), end.sentence),
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
