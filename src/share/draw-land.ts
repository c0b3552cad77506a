import type { Box, Card, Id, MapLayout, Shape } from "../model.ts";
import { colours, roleColours, textureColours } from "./colours.ts";

/** A part of the map as texture: the ground of its countries, and what stands on them. */
export type Land = Pick<MapLayout, "countries" | "cards">;

/** Nearer than this, cards would be large empty boxes. Pixels a map unit. */
const nearest = 0.13;

/** Draws land into a window, as large as it fits or from its upper edge down, and marks the place of one card. */
export function drawLand(land: Land, window: Box, align: "middle" | "top", focus: Id | null): readonly Shape[] {
  const left = Math.min(...land.countries.map(({ x }) => x));
  const top = Math.min(...land.countries.map(({ y }) => y));
  const width = Math.max(...land.countries.map((box) => box.x + box.width)) - left;
  const height = Math.max(...land.countries.map((box) => box.y + box.height)) - top;
  if (land.countries.length === 0) return [];
  const across = window.width / width;
  const scale = Math.min(nearest, align === "top" ? across : Math.min(across, window.height / height));
  const startX = window.x + (window.width - width * scale) / 2;
  const startY = window.y + (align === "top" ? 0 : (window.height - height * scale) / 2);
  const place = ({ x, y, width: boxWidth, height: boxHeight }: Box): Box => ({
    x: Math.round(startX + (x - left) * scale),
    y: Math.round(startY + (y - top) * scale),
    width: Math.max(1, Math.round(boxWidth * scale)),
    height: Math.max(1, Math.round(boxHeight * scale)),
  });

  const marked = land.cards.find(({ id }) => id === focus);
  return [
    ...land.countries.map((country): Shape => ({ kind: "box", ...place(country), colour: colours.land })),
    ...land.cards.flatMap((card) => (card.id === focus ? [] : drawCard(card, place))),
    ...(marked ? drawMark(marked, place) : []),
  ];
}

/** Questions and positions are lines of text seen from afar, everything else is a bar. */
function drawCard(card: Card, place: (box: Box) => Box): readonly Shape[] {
  const colour = textureColours[card.kind];
  if (card.rank > 1) return [{ kind: "box", ...place(card), colour }];
  const longest = Math.max(1, ...card.lines.map(({ length }) => length));
  return card.lines.map((line, index) => ({
    kind: "box",
    ...place({
      x: card.x + card.inset,
      y: card.y + (index + 0.25) * card.lineHeight,
      width: ((card.width - card.inset) * line.length) / longest,
      height: card.fontSize / 2,
    }),
    colour,
  }));
}

/** A card in the full colour of its role, with a ring of land and a frame around. */
function drawMark(card: Card, place: (box: Box) => Box): readonly Shape[] {
  const box = place(card);
  const colour = roleColours[card.kind];
  return [
    { kind: "box", ...grown(box, 9), colour },
    { kind: "box", ...grown(box, 6), colour: colours.land },
    { kind: "box", ...grown(box, 1), colour },
  ];
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
