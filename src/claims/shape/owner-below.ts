import type { Mapping, MappingEntry } from "../yaml/value.ts";
import type { Fields } from "./shape.ts";

/** The key below whose value lacks a key of this name: the line of that key may have come before it. */
export function ownerBelow(entry: MappingEntry, value: Mapping, fields: Fields): string | null {
  const all = [...value.entries.values()];
  const owner = all.slice(all.indexOf(entry) + 1).find((each) => {
    const shape = fields.get(each.key.value)?.shape;
    const isLacking = each.value?.kind !== "mapping" || !each.value.entries.has(entry.key.value);
    return shape?.kind === "mapping" && isLacking && shape.fields.has(entry.key.value);
  });
  return owner?.key.value ?? null;
}
