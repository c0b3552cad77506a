import type { Reading } from "../reading.ts";
import type { Text } from "./value.ts";

/** The range of a text's characters in `reading.text`, without quotation marks and without the `|` or `>` line. */
export function contentOf(
  { style, start, end }: Text,
  reading: Reading,
): { readonly start: number; readonly end: number } {
  if (style === "plain") return { start, end };
  if (style === "quoted") return { start: start + 1, end: end - 1 };
  const header = reading.text.indexOf("\n", start) + 1;
  return { start: header === 0 || header > end ? end : header, end };
}
