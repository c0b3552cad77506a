import { buildSite } from "./build-site.ts";
import { command } from "./command.ts";
import { serveFolder } from "./serve-folder.ts";
import { outFlag, settingsOf, siteFlags } from "./site-options.ts";
import { wantedPort } from "./wanted-port.ts";

export const start = command({
  about: "Builds the map and serves it at http://localhost:4321.",
  flags: { ...siteFlags, ...outFlag },
  notes: "Environment: PORT (default 4321, or the next free port), SITE_URL, BASE_PATH, REPOSITORY_URL.",
  run: async (values) => {
    const options = { out: values.out ?? null, settings: settingsOf(values), fresh: false };
    const wanted = wantedPort();
    process.stdout.write("Building the map …\n");
    const { found, warnings, seconds, wasUpToDate } = await buildSite(options);
    const built = wasUpToDate ? "Nothing has changed since the last build." : `Built in ${seconds.toFixed(1)} s.`;
    process.stdout.write(`Found ${found}; ${warnings}. ${built}\n`);
    const { base } = options.settings;
    const server = await serveFolder({ folder: options.out ?? "dist", base, port: wanted });
    if (server.port !== wanted && wanted !== 0) process.stdout.write(`Port ${wanted} is in use.\n`);
    process.stdout.write(`\n  The map is at http://localhost:${server.port}${base}\n\nPress Ctrl+C to stop.\n`);
  },
});
