/**
 * The shape of valid values, as data. The checks, their messages and examples, the table of keys for contributors and
 * the JSON Schemas for editors are all derived from the same tables.
 */
import type { Id, Named } from "../model/index.ts";
import type { FormRuleId } from "../form-rules.ts";

/** What is wrong with a text, and how to fix it. */
export interface Fault {
  readonly message: string;
  readonly help: string;
  /** The text that was meant, if there is only one possibility. */
  readonly meant?: string;
  /** The id that was meant, if one of these kinds of record has it. It is certain if the text has no other letters. */
  readonly mayMean?: { readonly id: Id; readonly of: readonly Named[]; readonly isCertain: boolean };
}

/** A kind of text. */
export interface Format {
  readonly name: string;
  /** With its article: `an id`. */
  readonly expected: string;
  readonly example: string;
  readonly pattern: RegExp | null;
  /** The allowed words; empty if any text is allowed. */
  readonly words: readonly string[];
  /** The most characters allowed; Infinity if another rule limits it. */
  readonly longest: number;
  /** Whether it is read as a sentence or more. Typographic quotation marks around it, or a comment after it, are then probably slips. */
  readonly isProse: boolean;
  readonly rule: FormRuleId;
  /** What is wrong with a non-empty text; null if nothing. */
  fault(value: string): Fault | null;
}

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
