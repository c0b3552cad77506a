/**
 * The content of a YAML file: texts, lists and mappings with their places, and where in the file each part of a text is.
 * Code that uses these types does not depend on the `yaml` package.
 */
import type { Place, Placed } from "../model/index.ts";
import type { Reading } from "../reading.ts";

export type Value = Text | List | Mapping;

export interface Text {
  readonly kind: "text";
  /** Without white space around it; indentation at the start of a block is kept. */
  readonly value: string;
  /** The place of exactly these characters, if the file has them verbatim; if not, of the whole scalar. */
  readonly place: Place;
  readonly style: "plain" | "quoted" | "block";
  /** The whole scalar in `Reading.text`, with its quotation marks or its `|` or `>` line. */
  readonly start: number;
  readonly end: number;
}

export interface List {
  readonly kind: "list";
  readonly items: readonly Value[];
  readonly place: Place;
}

export interface Mapping {
  readonly kind: "mapping";
  /** In the order of the file. Keys are unique. */
  readonly entries: ReadonlyMap<string, MappingEntry>;
  /** The place of its first key; of the whole mapping if it has none. */
  readonly place: Place;
}

export interface MappingEntry {
  readonly key: Placed<string>;
  /** Null for an alias, which unsupported-yaml reports. */
  readonly value: Value | null;
}

/** Whether something that a schema parses is a text. (A mapping's own key `kind` holds a value, never a word.) */
export const isText = (value: unknown): value is Text =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "text";

/** The range of a text's characters in `reading.text`, without quotation marks and without the `|` or `>` line. */
function contentOf({ style, start, end }: Text, reading: Reading): { readonly start: number; readonly end: number } {
  if (style === "plain") return { start, end };
  if (style === "quoted") return { start: start + 1, end: end - 1 };
  const header = reading.text.indexOf("\n", start) + 1;
  return { start: header === 0 || header > end ? end : header, end };
}

/**
 * The offset of each character of a YAML text in its source. Plain and block scalars, and quoted ones without escapes,
 * keep every visible character in order, so the n-th visible character of the value is the n-th of the source; white
 * space gets the offset of the next visible one. Null if the two differ because of an escape.
 */
export function visibleOffsets(value: string, source: string): readonly number[] | null {
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < value.length; index++) {
    at = skipSpace(source, at);
    offsets.push(at);
    if (isSpace(value.charCodeAt(index))) continue;
    if (source.charCodeAt(at) !== value.charCodeAt(index)) return null;
    at++;
  }
  return skipSpace(source, at) === source.length ? offsets : null;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The white space that YAML folds and trims: space, tab, line feed, carriage return. */
const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

/**
 * Adds every text in a value to `reading.texts`: line by line if the file has it verbatim; if not, its value at the
 * place of the whole text.
 */
export function collectTexts(value: Value, reading: Reading): void {
  if (value.kind === "list") for (const item of value.items) collectTexts(item, reading);
  if (value.kind === "mapping")
    for (const entry of value.entries.values()) if (entry.value) collectTexts(entry.value, reading);
  if (value.kind === "text" && value.value !== "") collectText(value, reading);
}

function collectText(text: Text, reading: Reading): void {
  const { value, place } = text;
  const { start, end } = contentOf(text, reading);
  const source = reading.text.slice(start, end);
  if (place.end - place.start === value.length || !visibleOffsets(value, source)) {
    reading.texts.push({ value, place });
    return;
  }
  for (const { 0: line, index } of source.matchAll(/\S(?:[^\r\n]*\S)?/g)) {
    reading.texts.push({ value: line, place: reading.place(start + index, start + index + line.length) });
  }
}

/** Maps a range of a text's value to its place in the file. */
export type PlaceOf = (start: number, end: number) => Place;

/**
 * Creates a PlaceOf for a text. If the text has escapes, every range gets the place of the whole text. Computes offsets
 * on first use.
 */
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
