/** `npm run bench`: measures generated debates of 1,000 and 10,000 claims and prints tables in Markdown. */
import { parseArgs } from "node:util";
import { measureDebate, type Measurement } from "./bench/measure-debate.ts";
import { mapTable } from "./bench/map-table.ts";
import { columnTable, markdownTable, type Rows } from "./bench/markdown-table.ts";
import { measureBundled, type BundledMeasurement } from "./bench/measure-bundled.ts";
import { measureAttacks, measureStanding, type StandingMeasurement } from "./bench/measure-standing.ts";

const method = `Method: generated debates (seed 1), one YAML file per claim. Parse, check and layout run in this process, best of three. Check is all of compile: parse,
link, rules, evaluate. Commands run once, each in a process of its own; builds write to the system's temporary folder. The bare Astro site has four pages a claim, each
with a heading, eight links and a small picture. Weights are gzip, in kB of 1,000 bytes. Seconds differ from machine to machine, so read the ratios.`;

const rows: Rows<Measurement> = [
  ["parse, s", (m) => m.parse.toFixed(2)],
  ["check, s", (m) => m.check.toFixed(2)],
  ["check / parse (at most 3)", (m) => (m.check / m.parse).toFixed(2)],
  ["layout, s (at most 2)", (m) => m.layout.toFixed(2)],
  ["history with 3 versions per claim, s (under 10)", (m) => m.history.toFixed(2)],
  ["whole build, s", (m) => m.build.toFixed(1)],
  ["with one claim changed, s", (m) => m.rebuild.toFixed(1)],
  ["one claim changed / whole build (at most 0.15)", (m) => (m.rebuild / m.build).toFixed(2)],
  ["npm run check, s", (m) => m.checkRun.toFixed(2)],
  ["check with one file changed / all (at most 0.3)", (m) => (m.checkAgain / m.checkRun).toFixed(2)],
  ["bare Astro with four pages a claim, s", (m) => m.bareBuild.toFixed(1)],
  ["build / bare Astro (at most 0.6)", (m) => (m.build / m.bareBuild).toFixed(2)],
  ["dev server, from saved to seen, s (at most 1 with 1,000 claims, 3 with 10,000)", (m) => m.dev.toFixed(2)],
  ["pages", (m) => String(m.pages)],
  ["data files", (m) => String(m.dataFiles)],
  ["pages per second", (m) => (m.pages / m.build).toFixed(0)],
  ["build per claim, ms", (m) => ((m.build / m.claims) * 1000).toFixed(2)],
  ["peak memory of the build, MiB (at most 1,144)", (m) => m.peakMemory.toFixed(0)],
  ["claim page with styles, kB (under 30)", (m) => m.claimPage.toFixed(1)],
  ["all JavaScript of the map page, kB (at most 75)", (m) => m.mapScript.toFixed(1)],
];

const bundledMethod = `The bundled map with its history, in a clone; pages are compiled beforehand. Argdown (@argdown/core) draws the exported map as one SVG.`;

const bundledRows: Rows<BundledMeasurement> = [
  ["whole build, s", (m) => m.build.toFixed(1)],
  ["with one explanation changed, s", (m) => m.rebuild.toFixed(1)],
  ["Argdown drawing one SVG, s", (m) => m.argdown.toFixed(1)],
  ["build / Argdown (at most 2)", (m) => (m.build / m.argdown).toFixed(1)],
  ["one explanation changed / Argdown (at most 1)", (m) => (m.rebuild / m.argdown).toFixed(1)],
  ["files", (m) => String(m.files)],
  ["MB", (m) => m.size.toFixed(0)],
];

const standingMethod = `Standing, in this process. Graph to labels: best of fifteen. Judgements: each claim is judged alone, against its label. Cruxes: median of all positions.
Random attacks: among as many claims as attacks; the graph is packed beforehand, and the best of fifteen labellings counts. Other work on the machine makes all times longer.`;

const standingRows: Rows<StandingMeasurement> = [
  ["graph to labels, ms", (m) => m.whole.toFixed(2)],
  ["a judgement, median, ms (at most 1)", (m) => m.judgement.toFixed(4)],
  ["a judgement, 99th percentile, ms", (m) => m.slowJudgement.toFixed(4)],
  ["cruxes of a position, ms", (m) => m.cruxes.toFixed(2)],
  ["the graph as a browser loads it, kB gzip", (m) => m.graphWeight.toFixed(1)],
];

const usage = `npm run bench [-- --claims-count N] [--map | --standing]

Measures the stages, the whole build and the standing of generated debates, and builds of the bundled map;
prints tables in Markdown.
  --claims-count N   measures one debate of N claims instead of 1,000 and 10,000
  --map              measures only the map in the browser: what can be read, sizes and times, for the bundled map and a
                     generated one of 10,000 claims
  --standing         measures only the standing, which takes seconds
  --help             prints this text`;

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

function sizesOf(count: string | undefined, byDefault: readonly number[]): readonly number[] {
  const sizes = count === undefined ? byDefault : [Number(count)];
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new Error("--claims-count takes a whole number of at least 1.");
  return sizes;
}

async function bench(sizes: readonly number[]): Promise<void> {
  const measurements: Measurement[] = [];
  for (const size of sizes) measurements.push(await measureDebate(size));
  console.log(`${method}\n\n${markdownTable(sizes, measurements, rows)}`);
  console.log(`\n${bundledMethod}\n\n${columnTable(["bundled map"], [await measureBundled()], bundledRows)}`);
  benchStanding(sizes);
}

function benchStanding(sizes: readonly number[]): void {
  console.log(`${standingMethod}\n\n${markdownTable(sizes, sizes.map(measureStanding), standingRows)}\n`);
  for (const attacks of [10_000, 100_000, 1_000_000])
    console.log(`${attacks.toLocaleString("en")} attacks labelled: ${measureAttacks(attacks).toFixed(2)} ms`);
}
