import { mergeParts } from "../src/files/merge-parts.ts";
import { refuseInput } from "../src/files/refuse-input.ts";
import { counted } from "../src/words/en/counted.ts";
import { claimsFolderOf } from "./claims-folder.ts";
import { readFlags } from "./read-flags.ts";
import { runProgram } from "./run-program.ts";
import { UsageError } from "./site-options.ts";

const help = `npm run merge -- PART… [--out DIR]

Joins the parts of a site, each the folder of an \`npm run build -- --shard 2/8 --out PART\`. The result is what one build of
the whole site writes. All parts must be there, made from the same claims with the same program.

  --out DIR      the folder to write the site to (default: dist/)

Exit code: 0 joined, 2 could not run.
`;

await runProgram(async () => {
  const flags = readFlags(help, { out: { type: "string" } });
  if (!flags) return;
  const { positionals: parts, values } = flags;
  if (parts.length === 0) throw new UsageError("Name the folders of all parts (see --help).");
  const start = performance.now();
  const out = values.out ?? "dist";
  refuseInput(out, claimsFolderOf({}));
  const files = await mergeParts(parts, out);
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(
    `Joined ${counted(parts.length, "part")} into ${values.out ?? "dist/"} in ${seconds.toFixed(1)} s: ${counted(files, "file")}.\n`,
  );
});
