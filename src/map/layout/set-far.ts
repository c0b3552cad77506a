import type { Box } from "../../claims/model/index.ts";
import { mapWords } from "../../words/map.ts";
import type { CrossLink, MapQuestion } from "../map-data.ts";
import type { Item } from "../scene.ts";
import { setText, type TextStyle } from "../text/set-text.ts";
import { block } from "./part.ts";
import { groupText, placeInColumns, type GroupBlock, type PlacedGroup } from "./place-in-columns.ts";
import { insetOf, signAt } from "./set-card.ts";
import { soft } from "./sizes.ts";

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

/** Places a card for each cross-link, with the question of the other claim. */
export function placeFar(links: readonly CrossLink[], box: Omit<Box, "height">, scale: number): PlacedGroup {
  const set = (link: CrossLink, width: number, index: number): GroupBlock => {
    const card = setFar(link, index, width, groupText(scale));
    return { height: card.height, place: (x, y) => ({ marks: [], items: [{ ...card, x, y }] }) };
  };
  return placeInColumns({ title: mapWords.beside.crossLinks, members: links }, set, box, {
    scale,
    gap: 10,
  });
}

/** A card for the claim or question at the other end of a link. */
function setFar(link: CrossLink, index: number, width: number, text: TextStyle): Item {
  const { as, end } = link;
  const inset = insetOf(text);
  const room = width - inset - 8;
  const over = setText(linkWords(link), soft, width - 16);
  const sentence = setText(end.sentence, text, room);
  const under = as === "question" ? null : setText(farPlace(link), soft, room);
  const top = 6 + over.height + 2;
  return {
    key: `far-${index}-${end.id}`,
    id: end.id,
    kind: as,
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
    sign: as === "question" ? null : signAt(as, false, text, top),
    port: null,
    fold: null,
  };
}
