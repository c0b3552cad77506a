import { around, type MapBox } from "./map-box.ts";

/** A card and the size of its type, in map units. */
export interface FocusCard {
  readonly box: MapBox;
  readonly fontSize: number;
}

/** Type of a card in focus: at least so many screen pixels, and no more than so many… */
const smallestType = 14;
const largestType = 26;

/** …but a big card may grow further, until its neighbours' small type can be read. */
const neighboursType = 12;
const hugeType = 40;

/** Air around what is shown, as a part of it. */
const air = 0.06;

/**
 * What to show of the map for one card: it and its neighbours where its own type stays readable with all of them in
 * `room` (screen pixels), else as much around it as that leaves.
 */
export function focusBox(
  card: FocusCard,
  neighbours: readonly FocusCard[],
  room: { readonly width: number; readonly height: number },
): MapBox {
  const { fontSize } = card;
  const whole = widen(around([card.box, ...neighbours.map(({ box }) => box)]));
  const detail = Math.min(...neighbours.map((neighbour) => neighbour.fontSize));
  const nearest = Math.max(largestType / fontSize, Math.min(neighboursType / detail, hugeType / fontSize));
  const farthest = smallestType / fontSize;
  const width = clamp(
    whole.width,
    room.width / nearest,
    Math.max(room.width / farthest, card.box.width * (1 + 2 * air)),
  );
  const height = clamp(
    whole.height,
    room.height / nearest,
    Math.max(room.height / farthest, card.box.height * (1 + 2 * air)),
  );
  return {
    x: start(whole.x, whole.width, card.box.x, card.box.width, width),
    y: start(whole.y, whole.height, card.box.y, card.box.height, height),
    width,
    height,
  };
}

function widen({ x, y, width, height }: MapBox): MapBox {
  const margin = air * Math.max(width, height);
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** Where a stretch of `size` begins that shows the whole in its middle if it holds it, else the card in its middle as far as the whole goes. */
function start(from: number, length: number, cardFrom: number, cardLength: number, size: number): number {
  if (size >= length) return from - (size - length) / 2;
  return clamp(cardFrom + cardLength / 2 - size / 2, from, from + length - size);
}
