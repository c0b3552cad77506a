import { buildSite } from "./build-site.ts";
import { runProgram } from "./run-program.ts";
import { readSiteOptions } from "./site-options.ts";

const help = `npm run build [-- --claims DIR] [--out DIR]

Checks the claim files and writes the site to dist/.

  --claims DIR   the folder of the claim files (default: CLAIMS_DIR, else claims/)
  --out DIR      where the site is written (default: dist/)
  --without-history
                 leave out the claims' earlier versions, which are read from git (also WITHOUT_HISTORY=1)
  --ledger FILE|ADDRESS
                 the last published versions.json, or a folder or site that has it: nothing that it lists may be lost
                 (also LEDGER; default: versions.json in the folder of the claim files)
  --relative     write relative addresses, so that index.html can be opened from a disk (also RELATIVE=1)

Reads SITE_URL (origin for canonical addresses), BASE_PATH (default /), PAGES_URL and REPOSITORY_URL.
Exit code: 0 built, 1 a claim file has an error, 2 could not run.
`;

await runProgram(async () => {
  const options = readSiteOptions(help);
  if (!options) return;
  const { found, warnings, seconds } = await buildSite(options.out);
  process.stdout.write(`Built ${options.out ?? "dist/"} in ${seconds.toFixed(1)} s: ${found}; ${warnings}.\n`);
});
