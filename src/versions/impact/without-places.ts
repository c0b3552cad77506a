import { compareText } from "../../text/compare-text.ts";

/** Keys that depend on where something stands in its file. They change when a line is moved, and mean nothing. */
const placing: ReadonlySet<string> = new Set(["place", "path", "tree", "citations", "claimLinks", "allow"]);

/** A record as JSON without its places, keys sorted: equal for two records of equal content. */
export function withoutPlaces(value: unknown): string {
  return JSON.stringify(value, (key: string, part: unknown) => (placing.has(key) ? undefined : sorted(part)));
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => compareText(a, b)));
}
