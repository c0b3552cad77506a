import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measures, openBench, type Row } from "./bench/measures.ts";
import { peerRows } from "./bench/peers.ts";
import { command, runCommand } from "./command.ts";
import { runProgram, UsageError } from "./run-program.ts";

const names = Object.keys(measures);

const bench = command({
  about: "Measures what people notice of the map and of the commands, and prints a table with the aims.",
  positionals: { help: [["MEASURE…", `only these: ${names.join(", ")}`]] },
  flags: {
    "claims-count": { value: "N", help: "how many claims the large debate has, which is generated (default: 10000)" },
    peers: {
      help: "also builds the content of the bundled map with Eleventy, Starlight and VitePress, which are installed into a temporary folder",
    },
  },
  notes: "The README in scripts/bench says how each row is measured.",
  exit: "0 measured, 2 could not run.",
  run: async (values, wanted) => {
    const unknown = wanted.find((name) => !names.includes(name));
    if (unknown !== undefined)
      throw new UsageError(`There is no measure \`${unknown}\`. The measures are ${names.join(", ")}.`);
    const claims = Number(values["claims-count"] ?? 10_000);
    if (!Number.isInteger(claims) || claims < 2)
      throw new UsageError("--claims-count takes a whole number of at least 2.");
    const folder = mkdtempSync(join(tmpdir(), "disputed-territory-bench-"));
    try {
      const opened = openBench(claims, folder);
      print("what", "aim", "measured");
      print("---", "---:", "---:");
      for (const [name, measure] of Object.entries(measures))
        if (wanted.length === 0 ? !values.peers || name === "build" : wanted.includes(name))
          for (const row of await measure(opened)) print(...row);
      if (values.peers) for (const row of await peerRows(folder)) print(...row);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
});

/** Prints a row of the table as soon as it is known. */
function print(...row: Row): void {
  process.stdout.write(`| ${row.join(" | ")} |\n`);
}

await runProgram(() => runCommand("npm run bench [-- MEASURE…]", () => bench, process.argv.slice(2)));
