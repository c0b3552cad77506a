import { buildSite } from "../src/astro/build.ts";
import { command } from "./command.ts";
import { serveFolder, wantedPort } from "./serve-folder.ts";
import { outFlag, printWarnings, settingsOf, siteFlags } from "./site-options.ts";

export const start = command({
  about: "Builds the map and serves it at http://localhost:4321.",
  flags: { ...siteFlags, ...outFlag },
  notes: "Environment: PORT (default 4321, or the next free port), SITE_URL, BASE_PATH, REPOSITORY_URL.",
  run: async (values) => {
    const settings = settingsOf(values);
    const { out = "dist" } = values;
    const wanted = wantedPort();
    process.stdout.write("Building the map …\n");
    const { found, warnings, losses, seconds } = await buildSite(settings, out);
    process.stdout.write(`Found ${found}; ${warnings}. Built in ${seconds.toFixed(1)} s.\n`);
    printWarnings(losses);
    const { base } = settings;
    const server = await serveFolder({ folder: out, base, port: wanted });
    if (server.port !== wanted && wanted !== 0) process.stdout.write(`Port ${wanted} is in use.\n`);
    process.stdout.write(`\n  The map is at http://localhost:${server.port}${base}\n\nPress Ctrl+C to stop.\n`);
  },
});
