/**
 * The shape of valid values, as data. The checks, their messages and examples, the table of keys for contributors and
 * the JSON Schemas for editors are all derived from the same tables.
 */
import type { Format } from "../formats/texts.ts";

export type Shape =
  | { readonly kind: "text"; readonly format: Format }
  | { readonly kind: "one-or-more"; readonly format: Format }
  | { readonly kind: "list"; readonly of: Shape }
  | { readonly kind: "mapping"; readonly fields: Fields };

export interface Field {
  readonly shape: Shape;
  readonly required: boolean;
  /** The meaning of the key, for contributors. */
  readonly means: string;
  /** Other names for it in other formats and in everyday language. */
  readonly alsoCalled: readonly string[];
}

/** The keys of a mapping, in the order in which they are written. */
export type Fields = ReadonlyMap<string, Field>;

/** A text in one format. */
export const text = (format: Format): Shape => ({ kind: "text", format });

/** One text, or a list of them. */
export const oneOrMore = (format: Format): Shape => ({ kind: "one-or-more", format });

/** A list of at least one item. */
export const list = (of: Shape): Shape => ({ kind: "list", of });

/** A mapping with these keys and no others. */
export const mapping = (fields: Fields): Shape => ({ kind: "mapping", fields });

/** A required key. */
export const required = (shape: Shape, means: string, ...alsoCalled: readonly string[]): Field => ({
  shape,
  required: true,
  means,
  alsoCalled,
});

/** An optional key. */
export const optional = (shape: Shape, means: string, ...alsoCalled: readonly string[]): Field => ({
  shape,
  required: false,
  means,
  alsoCalled,
});

/** A table of keys. */
export const fields = (table: Readonly<Record<string, Field>>): Fields => new Map(Object.entries(table));

/** A table of keys and those of its entries, at any depth. */
export const withTablesWithin = (table: Fields): readonly Fields[] => [
  table,
  ...[...table.values()].flatMap(({ shape }) => tablesIn(shape)),
];

/** The tables of keys of the entries of a value, at any depth. */
export function tablesIn(shape: Shape): readonly Fields[] {
  if (shape.kind === "list") return tablesIn(shape.of);
  return shape.kind === "mapping" ? withTablesWithin(shape.fields) : [];
}
