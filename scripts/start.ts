import { buildSite } from "./build-site.ts";
import { runProgram } from "./run-program.ts";
import { serveFolder } from "./serve-folder.ts";
import { readSiteOptions } from "./site-options.ts";
import { wantedPort } from "./wanted-port.ts";

const help = `npm start [-- --claims DIR]

Builds the map and serves it at http://localhost:4321.

  --claims DIR   the claims folder (default: CLAIMS_DIR, else claims/)
  --out DIR      the folder to write the site to (default: dist/)
  --without-history
                 leave out earlier versions of the claims, which are read from git (also WITHOUT_HISTORY=1)
  --ledger FILE|ADDRESS
                 the last published versions.json, or a folder or site that has it; the build keeps every version
                 that it lists (also LEDGER; by default, and if a site has none yet: versions.json in the claims folder)

Environment: PORT (default 4321, or the next free port), SITE_URL, BASE_PATH, REPOSITORY_URL.
`;

await runProgram(async () => {
  const options = readSiteOptions(help);
  if (!options) return;
  const wanted = wantedPort();
  process.stdout.write("Building the map …\n");
  const { found, warnings, seconds, wasUpToDate } = await buildSite(options);
  const built = wasUpToDate ? "Nothing has changed since the last build." : `Built in ${seconds.toFixed(1)} s.`;
  process.stdout.write(`Found ${found}; ${warnings}. ${built}\n`);
  const { base } = options.settings;
  const server = await serveFolder({ folder: options.out ?? "dist", base, port: wanted });
  if (server.port !== wanted && wanted !== 0) process.stdout.write(`Port ${wanted} is in use.\n`);
  process.stdout.write(`\n  The map is at http://localhost:${server.port}${base}\n\nPress Ctrl+C to stop.\n`);
});
