import { dev } from "astro";
import { siteConfig } from "../src/integration/site-config.ts";
import { currentClaims } from "../src/site/compilation.ts";
import { readSettings } from "../src/site/settings.ts";
import { runProgram } from "./run-program.ts";
import { readSiteOptions } from "./site-options.ts";

const help = `npm run dev [-- --claims DIR]

Serves the map at http://localhost:4321 and refreshes the page on every change of a claim, a style or the code.

  --claims DIR   the folder of the claim files (default: CLAIMS_DIR, else claims/)
  --without-history
                 leave out the claims' earlier versions, which are read from git (also WITHOUT_HISTORY=1)
  --ledger FILE|ADDRESS
                 the last published versions.json, or a folder or site that has it: nothing that it lists may be lost
                 (also LEDGER; default: versions.json in the folder of the claim files)

Reads PORT, SITE_URL, BASE_PATH and REPOSITORY_URL.
`;

await runProgram(async () => {
  if (!readSiteOptions(help)) return;
  for (const note of currentClaims().notes) process.stderr.write(`${note}\n`);
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  await dev({
    configFile: false,
    ...siteConfig(readSettings(process.env)),
    server: { port: Number(process.env["PORT"] ?? 4321) },
  });
});
