/** Typed access to the values of a fitted mapping. A missing key gives null, "" or an empty list. */
import type { Placed, Prose } from "../model/index.ts";
import { readProse } from "../prose/read-prose.ts";
import type { Reading } from "../reading.ts";
import type { Mapping, Value } from "../yaml/value.ts";

/** A text with its place, or null. */
export function placedText(mapping: Mapping, key: string): Placed<string> | null {
  const value = mapping.entries.get(key)?.value;
  return value?.kind === "text" ? { value: value.value, place: value.place } : null;
}

/** A text, or "". */
export const plainText = (mapping: Mapping, key: string): string => placedText(mapping, key)?.value ?? "";

/** The texts of a list. */
export function placedTexts(mapping: Mapping, key: string): readonly Placed<string>[] {
  return itemsOf(mapping, key).flatMap((item) =>
    item.kind === "text" ? [{ value: item.value, place: item.place }] : [],
  );
}

/** The mapping under a key, or null. */
export function innerMapping(mapping: Mapping, key: string): Mapping | null {
  const value = mapping.entries.get(key)?.value;
  return value?.kind === "mapping" ? value : null;
}

/** The mappings of a list. */
export function innerMappings(mapping: Mapping, key: string): readonly Mapping[] {
  return itemsOf(mapping, key).flatMap((item) => (item.kind === "mapping" ? [item] : []));
}

/** Markdown, or null. */
export function prose(mapping: Mapping, key: string, reading: Reading): Prose | null {
  const value = mapping.entries.get(key)?.value;
  return value?.kind === "text" ? readProse(value, reading) : null;
}

function itemsOf(mapping: Mapping, key: string): readonly Value[] {
  const value = mapping.entries.get(key)?.value;
  return value?.kind === "list" ? value.items : [];
}
