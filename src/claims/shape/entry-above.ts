import { nearest } from "../../text/nearest.ts";
import type { Mapping, MappingEntry, Value } from "../yaml/value.ts";
import { meantKey } from "./meant-key.ts";
import { tablesIn, type Field, type Fields } from "./shape.ts";

/** Entries above a key which have such a key of their own. */
export interface EntryAbove {
  /** The key of the file that has the entries. */
  readonly of: string;
  readonly isList: boolean;
  /** Whether the key follows directly, so that only its indentation may be missing. */
  readonly isNext: boolean;
  /** The first key of the entry that ends above; null if it has none. */
  readonly sibling: string | null;
}

/**
 * The entries above a key which is not in the table, if the key, or a similar one, is one of theirs. What it says was then probably
 * meant for an entry, and would mean something else as a key of the file.
 */
export function entryAbove(entry: MappingEntry, value: Mapping, fields: Fields): EntryAbove | null {
  const all = [...value.entries.values()];
  const above = all.slice(0, all.indexOf(entry));
  for (const owner of above.toReversed()) {
    const name = owner.key.value;
    const shape = fields.get(fields.has(name) ? name : (meantKey(name, value, fields) ?? ""))?.shape;
    if (!shape || !isAmong(tablesIn(shape), entry, fields)) continue;
    const last = owner.value?.kind === "list" ? (owner.value.items.at(-1) ?? null) : owner.value;
    return { of: name, isList: shape.kind === "list", isNext: owner === above.at(-1), sibling: firstKey(last) };
  }
  return null;
}

const firstKey = (value: Value | null): string | null =>
  value?.kind === "mapping" ? ([...value.entries.keys()][0] ?? null) : null;

/** Whether an unknown key is rather one of these tables than of the file's own. */
function isAmong(tables: readonly Fields[], { key }: MappingEntry, own: Fields): boolean {
  const within = tables.flatMap((table) => [...table]);
  if (within.some((field) => isCalled(field, key.value))) return true;
  if ([...own].some((field) => isCalled(field, key.value))) return false;
  const names = within.map(([name]) => name);
  return names.includes(nearest(key.value, [...names, ...own.keys()]) ?? "");
}

const isCalled = ([name, { alsoCalled }]: readonly [string, Field], word: string): boolean =>
  [name, ...alsoCalled].some((one) => one.toLowerCase() === word.toLowerCase());
