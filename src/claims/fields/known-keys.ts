import { withTablesWithin, type Fields } from "../shape/shape.ts";
import { fieldTables } from "./field-tables.ts";

/** Every table of keys, of files and of entries. */
const tables: readonly Fields[] = Object.values(fieldTables).flatMap(withTablesWithin);

const everyKey = tables.flatMap((table) => [...table]);

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
  everyKey.filter(([, { shape }]) => shape.kind === "list" || shape.kind === "one-or-more").map(([key]) => key),
);
