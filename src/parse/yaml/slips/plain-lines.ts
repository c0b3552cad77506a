import type { Entry, Line } from "../outline.ts";

/** The lines of an unquoted value without comments; none where the value begins with a character that makes it something else. */
export function plainLines(entry: Entry): readonly Line[] {
  if (entry.value === "" || /^["'[\]{}|>@`%&*!,]/.test(entry.value)) return [];
  const first = entry.value.split(/\r?\n/, 1)[0] ?? "";
  return [{ start: entry.valueStart, text: first }, ...entry.continuation].map(({ start, text }) => ({
    start,
    text: text.replace(/(?<=^|\s)#.*$/, ""),
  }));
}
