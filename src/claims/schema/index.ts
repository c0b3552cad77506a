/** The schema of every kind of file, and what follows from all of them. */
import { fileKind } from "../file-kind.ts";
import { claim } from "./claim.ts";
import { debate, question } from "./debate.ts";
import { map, page, term, tour } from "./map.ts";
import { person } from "./person.ts";
import { fieldsOf, withTablesWithin, type Fields } from "./shape.ts";
import { source } from "./source.ts";

export const schemas = { map, debate, question, claim, source, person, page, tour, term } as const;

/** The keys of every kind of file. */
export const fieldTables: Readonly<Record<keyof typeof schemas, Fields>> = {
  map: fieldsOf(map),
  debate: fieldsOf(debate),
  question: fieldsOf(question),
  claim: fieldsOf(claim),
  source: fieldsOf(source),
  person: fieldsOf(person),
  page: fieldsOf(page),
  tour: fieldsOf(tour),
  term: fieldsOf(term),
};

/** Every table of keys, of files and of entries. */
const tables: readonly Fields[] = Object.values(fieldTables).flatMap(withTablesWithin);

const everyKey = tables.flatMap((table) => [...table]);

/** Every key of any kind of file, at any level. Used to recognise a key in a line that YAML can't read. */
export const knownKeys: ReadonlySet<string> = new Set(everyKey.map(([key]) => key));

/** The keys whose value can be a list. */
export const listKeys: ReadonlySet<string> = new Set(
  everyKey.filter(([, { shape }]) => shape.kind === "list" || shape.kind === "one-or-more").map(([key]) => key),
);

/** Whether two keys can be in the same mapping. */
export const areSiblings = (one: string, other: string): boolean =>
  tables.some((table) => table.has(one) && table.has(other));

/** Whether the second of two keys can begin the line below the first: in the same mapping, or in one around it. */
export const canFollow = (one: string, other: string): boolean =>
  tables.some((table) => table.has(other) && withTablesWithin(table).some((within) => within.has(one)));

/** The keys of a file and of its entries, by its path. A file in the folder of a debate is a question or a claim. */
export function keysIn(path: string): ReadonlySet<string> {
  const { kind } = fileKind(path);
  if (kind === null) return knownKeys;
  const tables = kind === "statement" ? [fieldTables.question, fieldTables.claim] : [fieldTables[kind]];
  return new Set(tables.flatMap(withTablesWithin).flatMap((table) => [...table.keys()]));
}
