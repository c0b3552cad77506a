import type { ExchangePlace } from "./graph.ts";

/** A function from an offset in a text to its place. A byte order mark takes no column. */
export function placesIn(path: string, text: string): (offset: number) => ExchangePlace {
  const starts = [text.startsWith("\uFEFF") ? 1 : 0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { path, line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 };
  };
}
