import { buildSite } from "./build-site.ts";
import { runProgram } from "./run-program.ts";
import { readSiteOptions } from "./site-options.ts";

const help = `npm run build [-- --claims DIR] [--out DIR]

Checks the claim files and writes the site to dist/.

  --claims DIR   the claims folder (default: CLAIMS_DIR, else claims/)
  --out DIR      the folder to write the site to (default: dist/)
  --fresh        ignore the last build in that folder and rebuild everything
  --without-history
                 leave out earlier versions of the claims, which are read from git (also WITHOUT_HISTORY=1)
  --ledger FILE|ADDRESS
                 the last published versions.json, or a folder or site that has it; the build keeps every version
                 that it lists (also LEDGER; by default, and if a site has none yet: versions.json in the claims folder)
  --former-downloads
                 also write the files for reference managers and the addresses of cards that each claim had until 0.1,
                 for a site to which others may have linked (also FORMER_DOWNLOADS=1)
  --shard 2/8    build one of several parts of the site, which npm run merge joins (also SHARD=2/8)
  --relative     write relative addresses, so that index.html can be opened as a local file (also RELATIVE=1)

Environment: SITE_URL (origin of canonical addresses), BASE_PATH (default /), PAGES_URL, REPOSITORY_URL.
Exit code: 0 built, 1 a claim file has an error, 2 could not run.
`;

await runProgram(async () => {
  const options = readSiteOptions(help);
  if (!options) return;
  const { found, warnings, seconds, wasUpToDate } = await buildSite(options);
  const folder = options.out ?? "dist/";
  const done = wasUpToDate ? `${folder} is up to date` : `Built ${folder} in ${seconds.toFixed(1)} s`;
  process.stdout.write(`${done}: ${found}; ${warnings}.\n`);
});
