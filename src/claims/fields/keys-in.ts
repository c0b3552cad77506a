import { fileKind } from "../file-kind.ts";
import { fieldTables } from "./field-tables.ts";
import { withTablesWithin } from "../shape/shape.ts";
import { knownKeys } from "./known-keys.ts";

/** The keys of a file and of its entries, by its path. A file in the folder of a debate is a question or a claim. */
export function keysIn(path: string): ReadonlySet<string> {
  const { kind } = fileKind(path);
  if (kind === null) return knownKeys;
  const tables = kind === "statement" ? [fieldTables.question, fieldTables.claim] : [fieldTables[kind]];
  return new Set(tables.flatMap(withTablesWithin).flatMap((table) => [...table.keys()]));
}
