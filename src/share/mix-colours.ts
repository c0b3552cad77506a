import type { Colour } from "../model.ts";

/** The colour that lies `part` of the way from one colour to another, channel by channel. */
export function mixColours(from: Colour, to: Colour, part: number): Colour {
  const end = channels(to);
  const mixed = channels(from).map((channel, index) => Math.round(channel + ((end[index] ?? 0) - channel) * part));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** Red, green and blue of `#rrggbb`, each from 0 to 255. */
export function channels(colour: Colour): readonly number[] {
  const all = Number.parseInt(colour.slice(1), 16);
  return [all >> 16, (all >> 8) & 255, all & 255];
}
