import type { Reading } from "../reading.ts";
import type { Text } from "./value.ts";

/** The stretch of the mended text that holds a text's characters: without quotation marks, without the `|` or `>` line. */
export function contentOf(
  { style, start, end }: Text,
  reading: Reading,
): { readonly start: number; readonly end: number } {
  if (style === "plain") return { start, end };
  if (style === "quoted") return { start: start + 1, end: end - 1 };
  const header = reading.text.indexOf("\n", start) + 1;
  return { start: header === 0 || header > end ? end : header, end };
}
