import type { Place, Placed } from "../model/index.ts";

/**
 * The place in the file of a stretch of a value, by its offsets in the value. Plain texts and those in quotes or blocks keep
 * each visible character in order, so both are walked side by side; where the file writes a character otherwise (as an
 * escape), it is the place of the whole value.
 */
export function placeWithin(text: string, { value, place }: Placed<string>, from: number, to: number): Place {
  const raw = text.slice(place.start, place.end);
  // An opening quotation mark, or the first line of a block, is no part of the value.
  let here = /^(?:["']|[|>][^\n]*\n)/.exec(raw)?.[0].length ?? 0;
  let start: number | null = null;
  for (let index = 0; index < to; index += 1) {
    const character = value.charAt(index);
    if (isSpace(character)) continue;
    while (isSpace(raw.charAt(here))) here += 1;
    if (raw.charAt(here) !== character) return place;
    if (index >= from) start ??= here;
    here += 1;
  }
  return start === null ? place : { path: place.path, start: place.start + start, end: place.start + here };
}

function isSpace(character: string): boolean {
  return /^\s$/.test(character);
}
