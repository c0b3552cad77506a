import type { Place, Placed } from "../claims/model/index.ts";

/**
 * The place in the file of a part of a value, given by its offsets in the value. Plain, quoted and block texts keep every
 * visible character in order, so both are compared character by character. If they differ (because of an escape), the result
 * is the place of the whole value.
 */
export function placeWithin(text: string, { value, place }: Placed<string>, from: number, to: number): Place {
  const raw = text.slice(place.start, place.end);
  // An opening quotation mark, or the first line of a block, is not part of the value.
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
