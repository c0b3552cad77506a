import { clamp } from "./clamp.ts";
import { heldBox, type Name } from "./held-name.ts";
import { around, type MapBox } from "./map-box.ts";

/** Type of a card in focus: at least so many screen pixels, and no more than so many… */
const smallestType = 14;
const largestType = 26;

/** …but a name comes nearer, until the small type of what grows from it can be read: at least so many, best so many. */
const neighboursLeast = 9;
const neighboursType = 12;

/** Air around what is shown, as a part of it. */
const air = 0.06;
const withAir = 1 + 2 * air;

/**
 * What to show of the map for one card: it and its neighbours where its own type stays readable with all of them in
 * `room` (screen pixels), else as much around it as that leaves.
 */
export function focusBox(
  card: Name,
  neighbours: readonly Name[],
  room: { readonly width: number; readonly height: number },
): MapBox {
  const { fontSize } = card;
  const detail = Math.min(fontSize, ...neighbours.map((neighbour) => neighbour.fontSize));
  const nearest = Math.max(largestType / fontSize, neighboursType / detail);
  const farthest = Math.min(nearest, Math.max(smallestType / fontSize, neighboursLeast / detail));
  // From farther away than it will be, names take more of the map.
  const screen = { scale: farthest, width: room.width };
  const held = heldBox(card, screen);
  // A name that is too large for the room shrinks only from farther away than where it is as large as in the drawing.
  const fits = Math.max(held.width / room.width, held.height / room.height) * withAir * farthest <= 1;
  const own = fits ? held : card.box;
  const whole = widen(around([own, ...neighbours.map((neighbour) => heldBox(neighbour, screen))]));
  const width = clamp(whole.width, room.width / nearest, Math.max(room.width / farthest, own.width * withAir));
  const height = clamp(whole.height, room.height / nearest, Math.max(room.height / farthest, own.height * withAir));
  return {
    x: start(whole.x, whole.width, own.x, own.width, width),
    y: start(whole.y, whole.height, own.y, own.height, height),
    width,
    height,
  };
}

function widen({ x, y, width, height }: MapBox): MapBox {
  const margin = air * Math.max(width, height);
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

/** Where a stretch of `size` begins that shows the whole in its middle if it holds it, else the card in its middle as far as the whole goes. */
function start(from: number, length: number, cardFrom: number, cardLength: number, size: number): number {
  if (size >= length) return from - (size - length) / 2;
  return clamp(cardFrom + cardLength / 2 - size / 2, from, from + length - size);
}
