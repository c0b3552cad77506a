/** `npm run bench`: measures a generated debate of 1,000 and of 10,000 claims and prints a table with its method. */
import { parseArgs } from "node:util";
import { measureDebate, type Measurement } from "./bench/measure-debate.ts";

const method = `Generated debates (seed 1), one YAML file a claim. parse, check and layout in this process, best of three; check is the whole of compile: parse,
link, every rule, standing. Builds run once each, one after the other, in a process of their own, written to the system's temporary folder. The bare Astro site has
as many pages, each with a heading, eight links and a small picture. Weights are gzip, in kB of 1,000 bytes. Read the ratios: machines differ.`;

const rows: readonly (readonly [title: string, value: (measured: Measurement) => string])[] = [
  ["parse, s", (m) => m.parse.toFixed(2)],
  ["check, s", (m) => m.check.toFixed(2)],
  ["check / parse (at most 3)", (m) => (m.check / m.parse).toFixed(2)],
  ["layout, s (at most 2)", (m) => m.layout.toFixed(2)],
  ["whole build, s", (m) => m.build.toFixed(1)],
  ["bare Astro, s", (m) => m.bareBuild.toFixed(1)],
  ["build / bare Astro (at most 2)", (m) => (m.build / m.bareBuild).toFixed(2)],
  ["pages", (m) => String(m.pages)],
  ["data files", (m) => String(m.dataFiles)],
  ["pages a second", (m) => (m.pages / m.build).toFixed(0)],
  ["build a claim, ms", (m) => ((m.build / m.claims) * 1000).toFixed(2)],
  ["peak memory, MiB (under 2,000)", (m) => m.peakMemory.toFixed(0)],
  ["claim page with styles, kB (under 30)", (m) => m.claimPage.toFixed(1)],
  ["JavaScript of the map page, kB (under 40)", (m) => m.mapScript.toFixed(1)],
];

const usage = `npm run bench [-- --claims-count N]

Measures every stage and the whole build on generated debates and prints a Markdown table with its method.
  --claims-count N   one debate of N claims, instead of 1,000 and 10,000
  --help             this text`;

try {
  const { values } = parseArgs({ options: { "claims-count": { type: "string" }, help: { type: "boolean" } } });
  if (values.help === true) console.log(usage);
  else await bench(values["claims-count"] === undefined ? [1000, 10_000] : [Number(values["claims-count"])]);
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

async function bench(sizes: readonly number[]): Promise<void> {
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new Error("--claims-count must be a whole number from 1.");
  const measurements: Measurement[] = [];
  for (const size of sizes) measurements.push(await measureDebate(size));
  console.log(`${method}\n`);
  console.log(`| | ${sizes.map((size) => `${size.toLocaleString("en")} claims`).join(" | ")} |`);
  console.log(`|---|${sizes.map(() => "---:").join("|")}|`);
  for (const [title, value] of rows) console.log(`| ${title} | ${measurements.map(value).join(" | ")} |`);
}
