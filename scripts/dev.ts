import { dev } from "astro";
import { currentClaims } from "../src/site/compilation.ts";
import { readSettings } from "../src/site/settings.ts";
import { runProgram } from "./run-program.ts";
import { readSiteOptions } from "./site-options.ts";

const help = `npm run dev [-- --claims DIR]

Serves the map at http://localhost:4321 and reloads the page when a claim, a style or the code changes.

  --claims DIR   the claims folder (default: CLAIMS_DIR, else claims/)
  --without-history
                 leave out earlier versions of the claims, which are read from git (also WITHOUT_HISTORY=1)
  --ledger FILE|ADDRESS
                 the last published versions.json, or a folder or site that has it; the build keeps every version
                 that it lists (also LEDGER; default: versions.json in the claims folder)

Environment: PORT (default 4321), SITE_URL, BASE_PATH, REPOSITORY_URL.
`;

await runProgram(async () => {
  if (!readSiteOptions(help)) return;
  for (const note of currentClaims().notes) process.stderr.write(`${note}\n`);
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  // Loading the configuration reads the claims: the flags that say where they are must have been read before.
  const { siteConfig } = await import("../src/integration/site-config.ts");
  await dev({
    configFile: false,
    ...siteConfig(readSettings(process.env)),
    server: { port: Number(process.env["PORT"] ?? 4321) },
  });
});
