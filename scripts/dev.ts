import { dev } from "astro";
import { currentClaims } from "../src/site/compilation.ts";
import { runProgram } from "./run-program.ts";
import { readSiteOptions } from "./site-options.ts";

const help = `npm run dev [-- --claims DIR]

Serves the map at http://localhost:4321 and refreshes the page on every change of a claim, a style or the code.

  --claims DIR   the folder of the claim files (default: CLAIMS_DIR, else claims/)
  --without-history
                 leave out the claims' earlier versions, which are read from git (also WITHOUT_HISTORY=1)

Reads PORT, SITE_URL, BASE_PATH and REPOSITORY_URL.
`;

await runProgram(async () => {
  if (!readSiteOptions(help)) return;
  currentClaims();
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  await dev({ server: { port: Number(process.env["PORT"] ?? 4321) } });
});
