import type { Place } from "../model/index.ts";
import type { Reading } from "../reading.ts";
import { contentOf } from "../yaml/content.ts";
import type { Text } from "../yaml/value.ts";
import { visibleOffsets } from "./visible-offsets.ts";

/** Maps a range of a text's value to its place in the file. */
export type PlaceOf = (start: number, end: number) => Place;

/** Creates a PlaceOf for a text. If the text has escapes, every range gets the place of the whole text. Computes offsets on first use. */
export function placeInText(text: Text, reading: Reading): PlaceOf {
  let offsets: readonly number[] | null | undefined;
  const content = contentOf(text, reading);
  return (start, end) => {
    if (offsets === undefined) offsets = visibleOffsets(text.value, reading.text.slice(content.start, content.end));
    const first = offsets?.[start];
    const last = offsets?.[end - 1];
    if (first === undefined || last === undefined || end <= start) return text.place;
    return reading.place(content.start + first, content.start + last + 1);
  };
}
