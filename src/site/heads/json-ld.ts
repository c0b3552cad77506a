import type { LinkedData } from "./linked-data.ts";

/** JSON-LD as text for a script element: nothing in it can end that element, and empty values are left out. */
export function jsonLd(data: LinkedData): string {
  return JSON.stringify(data, (_, value: unknown) => (isEmpty(value) ? undefined : value)).replaceAll("<", "\\u003c");
}

function isEmpty(value: unknown): boolean {
  return value === "" || value === null || (Array.isArray(value) && value.length === 0);
}
