import type { ParsedFile, Place } from "../../src/claims/model/index.ts";

/** Every place in the result of `parse`, at any depth. */
export function placesOf(parsed: ParsedFile): readonly Place[] {
  return within({ ...parsed, file: null });
}

function within(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(within);
  return isPlace(value) ? [value, ...inner] : inner;
}

// The positions of mdast have lines and columns instead.
const isPlace = (value: object): value is Place => "path" in value && "start" in value && "end" in value;
