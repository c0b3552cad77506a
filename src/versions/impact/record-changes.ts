import type { NamedRecord } from "../../claims/model/index.ts";
import { noParts, placing } from "./changed-parts.ts";

/** The keys in which two states of a record differ, with the words before and after; "" for none. */
export function changedWords(before: NamedRecord, after: NamedRecord) {
  const [was, is] = [wordsByKey(before), wordsByKey(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((key) => ({ key, before: was.get(key) ?? "", after: is.get(key) ?? "" }))
    .filter((change) => change.before !== change.after);
}

/** The names, dates and other variables of a source are keys of its file. */
function wordsByKey(record: NamedRecord): ReadonlyMap<string, string> {
  const all =
    record.kind === "source"
      ? { ...record, ...record.names, ...record.dates, ...record.fields, names: "", dates: "", fields: "" }
      : record;
  return new Map(
    Object.entries(all).flatMap(([key, value]) =>
      noParts.has(key) ? [] : [[key === "sentence" ? record.kind : key, inWords(value)]],
    ),
  );
}

function inWords(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "object" || value === null) return "";
  if (Array.isArray(value)) return value.map(inWords).join("; ");
  const parts = Object.entries(value).flatMap(([key, part]) =>
    key === "kind" || placing.has(key) ? [] : inWords(part),
  );
  return parts.filter((part) => part !== "").join(", ");
}
