import type { Place } from "../../model/index.ts";
import type { Reading } from "../reading.ts";
import { contentOf } from "../yaml/content.ts";
import type { Text } from "../yaml/value.ts";
import { visibleOffsets } from "./visible-offsets.ts";

/** The place in the file of a stretch of a text's value. */
export type PlaceOf = (start: number, end: number) => Place;

/** Tells the place in the file of a stretch of a text's value; of a text with escapes, the place of the whole. Nothing is computed until it is asked. */
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
