import { mergeParts } from "../src/files/merge-parts.ts";
import { refuseInput } from "../src/files/refuse-input.ts";
import { readSettings } from "../src/site/settings.ts";
import { counted } from "../src/words/en/counted.ts";
import { command } from "./command.ts";
import { UsageError } from "./run-program.ts";
import { outFlag } from "./site-options.ts";

export const merge = command({
  about:
    "Joins the parts of a site, each the folder of an `npm run build -- --shard 2/8 --out PART`. The result is what one build of\nthe whole site writes. All parts must be there, made from the same claims with the same program.",
  positionals: { help: [["PART…", "the folders of all parts"]] },
  flags: outFlag,
  exit: "0 joined, 2 could not run.",
  run: async (values, parts) => {
    if (parts.length === 0) throw new UsageError("Name the folders of all parts (see --help).");
    const start = performance.now();
    const out = values.out ?? "dist";
    refuseInput(out, readSettings(process.env).claimsFolder);
    const files = await mergeParts(parts, out);
    const seconds = (performance.now() - start) / 1000;
    process.stdout.write(
      `Joined ${counted(parts.length, "part")} into ${values.out ?? "dist/"} in ${seconds.toFixed(1)} s: ${counted(files, "file")}.\n`,
    );
  },
});
