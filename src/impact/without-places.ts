import { compareText } from "../text/compare-text.ts";

/** Keys that say where something stands in its file, or come from there: they change when a line is moved, and mean nothing. */
const placing: ReadonlySet<string> = new Set(["place", "path", "tree", "citations", "claimLinks", "allow"]);

/** What a record says, as text: the same for two records that say the same, wherever their words stand in their files. */
export function withoutPlaces(value: unknown): string {
  return JSON.stringify(value, (key: string, part: unknown) => (placing.has(key) ? undefined : sorted(part)));
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => compareText(a, b)));
}
