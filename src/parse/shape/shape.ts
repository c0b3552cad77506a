/**
 * What a value may be, as data: out of one table of keys come the checks, their messages with examples,
 * the contributor's table of fields and the JSON Schemas that editors use.
 */
import type { FormRuleId } from "../form-rules.ts";

/** What is wrong with a text, and how to mend it. */
export interface Fault {
  readonly message: string;
  readonly help: string;
  /** The text that was meant, where it can be no other. */
  readonly meant?: string;
}

/** A kind of text. */
export interface Format {
  readonly name: string;
  /** With its article, to stand behind "expected": `an id`. */
  readonly expected: string;
  readonly example: string;
  readonly pattern: RegExp | null;
  /** The only words allowed, or none where any text is. */
  readonly words: readonly string[];
  /** How many characters it may have; Infinity where another rule says so. */
  readonly longest: number;
  /** Whether it is read by people as a sentence or more, so that typographic quotation marks or a comment behind it are probably slips. */
  readonly isProse: boolean;
  readonly rule: FormRuleId;
  /** What is wrong with a text that is not empty, or null. */
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
  /** What the key means, as the contributor reads it. */
  readonly means: string;
  /** Words that newcomers and other formats use for it. */
  readonly alsoCalled: readonly string[];
}

/** The keys of a mapping, in the order in which they are written. */
export type Fields = ReadonlyMap<string, Field>;

/** A text in one format. */
export const text = (format: Format): Shape => ({ kind: "text", format });

/** One text, or a list of them. */
export const oneOrMore = (format: Format): Shape => ({ kind: "one-or-more", format });

/** A list of any length but none. */
export const list = (of: Shape): Shape => ({ kind: "list", of });

/** A mapping with these keys and no others. */
export const mapping = (fields: Fields): Shape => ({ kind: "mapping", fields });

/** A key that must be there. */
export const required = (shape: Shape, means: string, ...alsoCalled: readonly string[]): Field => ({
  shape,
  required: true,
  means,
  alsoCalled,
});

/** A key that may be left out. */
export const optional = (shape: Shape, means: string, ...alsoCalled: readonly string[]): Field => ({
  shape,
  required: false,
  means,
  alsoCalled,
});

/** A table of keys. */
export const fields = (table: Readonly<Record<string, Field>>): Fields => new Map(Object.entries(table));
