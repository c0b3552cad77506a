import { fileKind } from "../file-kind.ts";
import { fieldTables } from "./field-tables.ts";
import { keysOf, knownKeys } from "./known-keys.ts";

/** The keys of a file and of its entries, by its path. A file in the folder of a debate is a question or a claim. */
export function keysIn(path: string): ReadonlySet<string> {
  const { kind } = fileKind(path);
  return kind === null ? knownKeys : (keysOfKind.get(kind) ?? new Set());
}

const keysOfKind: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ...fieldTables,
    statement: new Map([...fieldTables.question, ...fieldTables.claim]),
  }).map(([kind, table]) => [kind, new Set(keysOf(table).map(([key]) => key))]),
);
