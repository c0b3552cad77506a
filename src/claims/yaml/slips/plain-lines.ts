import type { OutlineItem, Line } from "../outline.ts";

/** The lines of an unquoted value without comments; none if the value is quoted, a block or in brackets. */
export function plainLines(entry: OutlineItem): readonly Line[] {
  if (entry.value === "" || /^["'[\]{}|>@`%&*!,]/.test(entry.value)) return [];
  const first = entry.value.split(/\r?\n/, 1)[0] ?? "";
  return [{ start: entry.valueStart, text: first }, ...entry.continuation].map(({ start, text }) => ({
    start,
    text: text.replace(/(?<=^|\s)#.*$/, ""),
  }));
}
