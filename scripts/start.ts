import { readSettings } from "../src/site/settings.ts";
import { buildSite } from "./build-site.ts";
import { runProgram } from "./run-program.ts";
import { serveFolder } from "./serve-folder.ts";
import { readSiteOptions } from "./site-options.ts";

const help = `npm start [-- --claims DIR]

Builds the map and serves it at http://localhost:4321.

  --claims DIR   the folder of the claim files (default: CLAIMS_DIR, else claims/)
  --out DIR      where the site is written (default: dist/)
  --without-history
                 leave out the claims' earlier versions, which are read from git (also WITHOUT_HISTORY=1)
  --ledger FILE|ADDRESS
                 the last published versions.json, or a folder or site that has it: nothing that it lists may be lost
                 (also LEDGER; default: versions.json in the folder of the claim files)

Reads PORT (default 4321; the next free one is taken), SITE_URL, BASE_PATH and REPOSITORY_URL.
`;

await runProgram(async () => {
  const options = readSiteOptions(help);
  if (!options) return;
  process.stdout.write("Building the map …\n");
  const { found, warnings, seconds } = await buildSite(options.out);
  process.stdout.write(`Found ${found}; ${warnings}. Built in ${seconds.toFixed(1)} s.\n`);
  const { base } = readSettings(process.env);
  const wanted = Number(process.env["PORT"] ?? 4321);
  const server = await serveFolder({ folder: options.out ?? "dist", base, port: wanted });
  if (server.port !== wanted) process.stdout.write(`Port ${wanted} is taken.\n`);
  process.stdout.write(`\n  The map is at http://localhost:${server.port}${base}\n\nCtrl+C ends it.\n`);
});
