/** `npm run bench`: measures a generated debate of 1,000 and of 10,000 claims and prints a table with its method. */
import { parseArgs } from "node:util";
import { measureDebate, type Measurement } from "./bench/measure-debate.ts";
import { mapTable } from "./bench/map-table.ts";
import { markdownTable, type Rows } from "./bench/markdown-table.ts";
import { measureAttacks, measureStanding, type StandingMeasurement } from "./bench/measure-standing.ts";
import { searchTable } from "./bench/search-table.ts";

const method = `Generated debates (seed 1), one YAML file a claim. parse, check and layout in this process, best of three; check is the whole of compile: parse,
link, every rule, standing. Builds run once each, one after the other, in a process of their own, written to the system's temporary folder. The bare Astro site has
as many pages, each with a heading, eight links and a small picture. Weights are gzip, in kB of 1,000 bytes. Read the ratios: machines differ.`;

const rows: Rows<Measurement> = [
  ["parse, s", (m) => m.parse.toFixed(2)],
  ["check, s", (m) => m.check.toFixed(2)],
  ["check / parse (at most 3)", (m) => (m.check / m.parse).toFixed(2)],
  ["layout, s (at most 2)", (m) => m.layout.toFixed(2)],
  ["history of 3 versions a claim, s (under 10)", (m) => m.history.toFixed(2)],
  ["whole build, s", (m) => m.build.toFixed(1)],
  ["bare Astro, s", (m) => m.bareBuild.toFixed(1)],
  ["build / bare Astro (at most 2)", (m) => (m.build / m.bareBuild).toFixed(2)],
  ["pages", (m) => String(m.pages)],
  ["data files", (m) => String(m.dataFiles)],
  ["pages a second", (m) => (m.pages / m.build).toFixed(0)],
  ["build a claim, ms", (m) => ((m.build / m.claims) * 1000).toFixed(2)],
  ["peak memory, MiB (under 2,000)", (m) => m.peakMemory.toFixed(0)],
  ["claim page with styles, kB (under 30)", (m) => m.claimPage.toFixed(1)],
  ["JavaScript of the map page in all, kB (at most 75)", (m) => m.mapScript.toFixed(1)],
];

const standingMethod = `Standing, in this process. From the graph to all labels: the best of fifteen. Judgements: every claim judged by itself against its label. Cruxes: the
median of all positions. The attacks are random, among as many claims, their graph is read beforehand, and the best of fifteen counts. Other work on the machine multiplies all of it.`;

const standingRows: Rows<StandingMeasurement> = [
  ["graph to labels, ms", (m) => m.whole.toFixed(2)],
  ["a judgement, ms (at most 1)", (m) => m.judgement.toFixed(4)],
  ["a judgement, 99 of 100 take less, ms", (m) => m.slowJudgement.toFixed(4)],
  ["cruxes of a position, ms", (m) => m.cruxes.toFixed(2)],
  ["the graph as a browser loads it, kB gzip", (m) => m.graphWeight.toFixed(1)],
];

const usage = `npm run bench [-- --claims-count N]

Measures every stage and the whole build on generated debates and prints a Markdown table with its method.
  --claims-count N   one debate of N claims, instead of 1,000 and 10,000
  --map              the map in the browser instead: what there is to read, its weight and its time; the bundled map and one
                     of 10,000 claims
  --standing         standing alone, which takes seconds
  --help             this text`;

try {
  const { values } = parseArgs({
    options: {
      "claims-count": { type: "string" },
      map: { type: "boolean" },
      standing: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  const count = values["claims-count"];
  if (values.help === true) console.log(usage);
  else if (values.map === true) console.log(await mapTable(sizesOf(count, [10_000])));
  else if (values.standing === true) benchStanding(sizesOf(count, [1000, 10_000]));
  else await bench(sizesOf(count, [1000, 10_000]));
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

function sizesOf(count: string | undefined, usual: readonly number[]): readonly number[] {
  const sizes = count === undefined ? usual : [Number(count)];
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new Error("--claims-count must be a whole number from 1.");
  return sizes;
}

async function bench(sizes: readonly number[]): Promise<void> {
  const measurements: Measurement[] = [];
  for (const size of sizes) measurements.push(await measureDebate(size));
  console.log(`${method}\n\n${markdownTable(sizes, measurements, rows)}`);
  console.log(`\n${await searchTable(sizes)}\n`);
  benchStanding(sizes);
}

function benchStanding(sizes: readonly number[]): void {
  console.log(`${standingMethod}\n\n${markdownTable(sizes, sizes.map(measureStanding), standingRows)}\n`);
  for (const attacks of [10_000, 100_000, 1_000_000])
    console.log(`${attacks.toLocaleString("en")} attacks labelled: ${measureAttacks(attacks).toFixed(2)} ms`);
}
