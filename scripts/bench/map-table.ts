import { readClaims } from "../../src/files/read-claims.ts";
import { generateDebate } from "../generate-debate.ts";
import { columnTable } from "./markdown-table.ts";
import { costRows } from "./map/cost-rows.ts";
import { readingRows } from "./map/reading-rows.ts";
import { measureMap, type MapMeasurement } from "./measure-map.ts";

const readingMethod = [
  "What there is to read, on the bundled map and on generated ones, in headless Chromium. The map opens at 200 questions and claims in turn, evenly spread over the whole map.",
  "From each claim, Escape leads back to its question, and both levels count. Coordinates and font sizes are read from the rendered page while nothing moves.",
];

const costMethod = [
  "Its cost, at 1440 × 900 without a GPU. Weights are gzip (fonts as they are), in kB of 1,000 bytes. Processor time is that of the page's main thread. Without a frame limit, the time between",
  "two frames is all the time that a frame takes: script, style, painting. For each change of level, the best of five counts.",
];

/** Measures the bundled map and the maps of generated debates of these sizes. Returns two Markdown tables with their method. */
export async function mapTable(sizes: readonly number[]): Promise<string> {
  const measurements: MapMeasurement[] = [await measureMap(readClaims("claims").files)];
  for (const claims of sizes) measurements.push(await measureMap(generateDebate({ claims, seed: 1 })));
  const readings = measurements.flatMap((each) => each.readings);
  const named = (claims: number): string => `${claims.toLocaleString("en")} claims`;
  return [
    ...readingMethod,
    "",
    columnTable(
      readings.map(({ claims, window }) => `${named(claims)}, ${window.width} × ${window.height}`),
      readings.map(({ reading }) => reading),
      readingRows,
    ),
    "",
    ...costMethod,
    "",
    columnTable(
      measurements.map(({ claims }) => named(claims)),
      measurements,
      costRows,
    ),
  ].join("\n");
}
