import type { Edit } from "../../model/index.ts";

/** Edits that put the value at `start` in single quotation marks, where no character is special. */
export function quoteValue(start: number, value: string): Edit[] {
  const end = start + value.length;
  const doubled = [...value.matchAll(/'/g)].map(({ index }) => ({
    start: start + index,
    end: start + index,
    insert: "'",
  }));
  return [{ start, end: start, insert: "'" }, ...doubled, { start: end, end, insert: "'" }];
}

/** A quoted value for a message, shortened in the middle if it is long. */
export function quoted(value: string): string {
  const line = value.replace(/\s+/g, " ");
  const short = line.length > 70 ? `${line.slice(0, 45)} … ${line.slice(-20).trimStart()}` : line;
  return /["\\]/.test(line) ? `'${short.replaceAll("'", "''")}'` : `"${short}"`;
}
