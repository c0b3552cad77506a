import type { Colour } from "../model.ts";
import { channels, mixColours } from "./mix-colours.ts";

/** The colours of one picture, found as it is painted. */
export interface Palette {
  /** The number of a colour of its own. */
  readonly number: (colour: Colour) => number;
  /** The number of the colour that lies `step` of `steps` of the way from the colour `under` to the colour `over`. */
  readonly mix: (under: number, over: number, step: number) => number;
  readonly colours: () => readonly Colour[];
}

/** So many shades lie between a shape and what is under it: enough for smooth edges, few enough for a small file. */
export const steps = 8;

const mostColours = 256;

/** An empty palette. It never has more than 256 colours: a shade for which there is no room becomes the nearest there is. */
export function makePalette(): Palette {
  const colours: Colour[] = [];
  const numbers = new Map<Colour, number>();
  const mixtures = new Map<number, number>();

  const number = (colour: Colour): number => {
    const known = numbers.get(colour);
    if (known !== undefined) return known;
    if (colours.length === mostColours) return nearest(colours, colour);
    numbers.set(colour, colours.length);
    return colours.push(colour) - 1;
  };

  return {
    number,
    mix: (under, over, step) => {
      const key = (under * mostColours + over) * (steps + 1) + step;
      const known = mixtures.get(key);
      if (known !== undefined) return known;
      const mixed = number(mixColours(colours[under] ?? "#000000", colours[over] ?? "#000000", step / steps));
      mixtures.set(key, mixed);
      return mixed;
    },
    colours: () => colours,
  };
}

function nearest(colours: readonly Colour[], colour: Colour): number {
  const wanted = channels(colour);
  const distances = colours.map((candidate) =>
    channels(candidate).reduce((sum, channel, index) => sum + (channel - (wanted[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}
