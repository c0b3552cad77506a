import { markdownTable, type Rows } from "./markdown-table.ts";
import { measureSearch, type SearchMeasurement } from "./measure-search.ts";

const rows: Rows<SearchMeasurement> = [
  ["all search files, kB", (m) => m.whole.toFixed(0)],
  ["first answer, kB (at most 150)", (m) => m.firstAnswer.toFixed(1)],
  ["first answer in the head of a page, kB (at most 150)", (m) => m.firstInHead.toFixed(1)],
  ["further answer, ms: median", (m) => m.median.toFixed(2)],
  ["95th percentile (at most 5)", (m) => m.high.toFixed(2)],
  ["worst", (m) => m.worst.toFixed(2)],
];

/** Measures the search of generated debates of these sizes. Returns a Markdown table with its method. */
export async function searchTable(sizes: readonly number[]): Promise<string> {
  const measurements: SearchMeasurement[] = [];
  for (const size of sizes) measurements.push(await measureSearch(size));
  return [
    "Search, in headless Chromium, on a page with the code of the search alone: nine queries (a letter, words, a name, a source, an id, some with typing errors).",
    "The first answer is the largest of the nine on a page that has loaded nothing. Further answers are asked 25 times each when everything is loaded. Both include a dozen hits, in the head of a page with their passages.",
    "",
    markdownTable(sizes, measurements, rows),
  ].join("\n");
}
