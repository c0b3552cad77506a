import { dev as serveWithAstro } from "astro";
import { requireAstroHere } from "../src/astro/build.ts";
import { siteConfig } from "../src/astro/site-config.ts";
import { currentClaims } from "../src/site/compilation.ts";
import { command } from "./command.ts";
import { freePort, wantedPort } from "./serve-folder.ts";
import { settingsOf, siteFlags } from "./site-options.ts";

export const dev = command({
  about: "Serves the map at http://localhost:4321 and reloads the page when a claim, a style or the code changes.",
  flags: siteFlags,
  notes: "Environment: PORT (default 4321), SITE_URL, BASE_PATH, REPOSITORY_URL.",
  run: async (values) => {
    const settings = settingsOf(values);
    const wanted = wantedPort();
    requireAstroHere();
    // If Astro finds none, it stops with a stack trace, and its process goes on.
    const port = await freePort(wanted);
    if (port !== wanted && wanted !== 0) process.stdout.write(`Port ${wanted} is in use.\n`);
    const { notes, warnings } = currentClaims(settings);
    for (const note of [...notes, ...warnings]) process.stderr.write(`${note}\n`);
    process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
    await serveWithAstro({
      configFile: false,
      ...siteConfig(settings),
      // Astro otherwise advises a flag that this command does not have. Without a host it listens at the same.
      server: { port, host: "localhost" },
    });
  },
});
