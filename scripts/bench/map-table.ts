import { markdownTable, type Rows } from "./markdown-table.ts";
import { measureMap, type MapMeasurement } from "./measure-map.ts";

const method = [
  "The map in headless Chromium at 1440 × 900, without a GPU and without a frame limit: the time between two frames is all the time that a frame takes. 500 steps of a scripted",
  "journey: zoom in from the whole to readable text, pan there and back, zoom half out, pan, zoom out, pan. Three journeys, each on a fresh page with nothing prepared; of each step",
  "the best of the three counts. First load is everything that opening the page fetches, gzip (fonts as they are). The heap is the script's, after a collection.",
];

const rows: Rows<MapMeasurement> = [
  ["first load, kB (at most 500)", (m) => m.firstLoad.toFixed(0)],
  ["requests", (m) => String(m.requests)],
  ["first paint, ms", (m) => m.firstPaint.toFixed(0)],
  ["frame: median, ms", (m) => quantile(m.frames, 0.5).toFixed(1)],
  ["95th percentile (at most 16)", (m) => quantile(m.frames, 0.95).toFixed(1)],
  ["worst (at most 50)", (m) => quantile(m.frames, 1).toFixed(1)],
  ["links over the map at the end", (m) => String(m.links)],
  ["elements of the page at the end", (m) => String(m.elements)],
  ["heap at the end, MB", (m) => m.heap.toFixed(1)],
];

/** Measures the maps of generated debates of these sizes, in one run; a Markdown table with its method. */
export async function mapTable(sizes: readonly number[]): Promise<string> {
  const measurements: MapMeasurement[] = [];
  for (const size of sizes) measurements.push(await measureMap(size));
  return [...method, "", markdownTable(sizes, measurements, rows)].join("\n");
}

/** Of sorted numbers. */
function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.floor((sorted.length - 1) * part)] ?? NaN;
}
