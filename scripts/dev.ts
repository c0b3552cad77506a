import { dev } from "astro";
import { currentClaims } from "../src/site/compilation.ts";
import { siteConfig } from "../src/astro/site-config.ts";
import { requireAstroHere } from "../src/astro/build/compile-pages.ts";
import { freePort } from "./free-port.ts";
import { runProgram } from "./run-program.ts";
import { readSiteOptions } from "./site-options.ts";
import { wantedPort } from "./wanted-port.ts";

const help = `npm run dev [-- --claims DIR]

Serves the map at http://localhost:4321 and reloads the page when a claim, a style or the code changes.

  --claims DIR   the claims folder (default: CLAIMS_DIR, else claims/)
  --without-history
                 leave out earlier versions of the claims, which are read from git (also WITHOUT_HISTORY=1)
  --ledger FILE|ADDRESS
                 the last published versions.json, or a folder or site that has it; the build keeps every version
                 that it lists (also LEDGER; by default, and if a site has none yet: versions.json in the claims folder)

Environment: PORT (default 4321), SITE_URL, BASE_PATH, REPOSITORY_URL.
`;

await runProgram(async () => {
  const options = readSiteOptions(help);
  if (!options) return;
  const { settings } = options;
  const wanted = wantedPort();
  requireAstroHere();
  // If Astro finds none, it stops with a stack trace, and its process goes on.
  const port = await freePort(wanted);
  if (port !== wanted && wanted !== 0) process.stdout.write(`Port ${wanted} is in use.\n`);
  for (const note of currentClaims(settings).notes) process.stderr.write(`${note}\n`);
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  await dev({
    configFile: false,
    ...siteConfig(settings),
    // Astro otherwise advises a flag that this command does not have. Without a host it listens at the same.
    server: { port, host: "localhost" },
  });
});
