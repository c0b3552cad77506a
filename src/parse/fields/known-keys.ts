import { withTablesWithin, type Fields, type Shape } from "../shape/shape.ts";
import { fieldTables } from "./field-tables.ts";

type Named = readonly [key: string, shape: Shape];

const everyKey: readonly Named[] = Object.values(fieldTables).flatMap(keysOf);

/** Every table of keys, of files and of entries. */
const tables: readonly Fields[] = Object.values(fieldTables).flatMap(withTablesWithin);

/** Whether two keys can be in the same mapping. */
export const areSiblings = (one: string, other: string): boolean =>
  tables.some((table) => table.has(one) && table.has(other));

/** Whether the second of two keys can begin the line below the first: in the same mapping, or in one around it. */
export const canFollow = (one: string, other: string): boolean =>
  tables.some((table) => table.has(other) && withTablesWithin(table).some((within) => within.has(one)));

/** Every key of any kind of file, at any level. Used to recognise a key in a line that YAML can't read. */
export const knownKeys: ReadonlySet<string> = new Set(everyKey.map(([key]) => key));

/** The keys whose value can be a list. */
export const listKeys: ReadonlySet<string> = new Set(
  everyKey.flatMap(([key, { kind }]) => (kind === "list" || kind === "one-or-more" ? [key] : [])),
);

/** The keys of a table and of its entries, with their shapes. */
export function keysOf(fields: Fields): readonly Named[] {
  return [...fields].flatMap(([key, { shape }]) => [[key, shape] as const, ...keysWithin(shape)]);
}

function keysWithin(shape: Shape): readonly Named[] {
  if (shape.kind === "list") return keysWithin(shape.of);
  return shape.kind === "mapping" ? keysOf(shape.fields) : [];
}
