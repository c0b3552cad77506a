/** Schemas as data: what messages, examples, tables, prompts and the writer of files need to know of them. */
import * as z from "zod/mini";
import type { Format } from "../formats/texts.ts";
import { formats, meanings } from "./keys.ts";

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

/** The shape of the values that a schema accepts. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const inner = withoutWrappers(schema);
  if (inner instanceof z.core.$ZodObject) return { kind: "mapping", fields: fieldsOf(inner) };
  if (inner instanceof z.ZodMiniArray) {
    const of = shapeOf(inner.def.element);
    return of.kind === "text" ? { kind: "one-or-more", format: of.format } : { kind: "list", of };
  }
  const format = formats.get(inner);
  if (!format) throw new Error("A schema of a claim file has a part that is no text, list or mapping.");
  return { kind: "text", format };
}

/** The keys of the mapping that a schema accepts. */
export function fieldsOf(schema: z.core.$ZodType): Fields {
  const inner = withoutWrappers(schema);
  if (!(inner instanceof z.core.$ZodObject)) throw new Error("Only a mapping has keys.");
  return new Map(
    Object.entries(inner._zod.def.shape).map(([key, schema]) => {
      const { description = "", alsoCalled = [] } = meanings.get(schema) ?? {};
      return [key, { shape: shapeOf(schema), required: isRequired(schema), means: description, alsoCalled }];
    }),
  );
}

/** Whether a schema accepts no missing value. (Zod's own answer is wrong for what begins with a transform.) */
export function isRequired(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodMiniPipe) return isRequired(innerOf(schema));
  return !(schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault);
}

/** What is parsed first, inside of `optional`, defaults and transforms. */
export function withoutWrappers(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault)
    return withoutWrappers(schema.def.innerType);
  return schema instanceof z.ZodMiniPipe ? withoutWrappers(innerOf(schema)) : schema;
}

const innerOf = ({ def }: z.ZodMiniPipe): z.core.$ZodType => (def.in instanceof z.ZodMiniTransform ? def.out : def.in);

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
