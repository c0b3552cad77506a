import { buildSite } from "./build-site.ts";
import { command } from "./command.ts";
import { outFlag, settingsOf, siteFlags } from "./site-options.ts";

export const build = command({
  about: "Checks the claim files and writes the site to dist/.",
  flags: {
    ...siteFlags,
    ...outFlag,
    fresh: { help: "ignore the last build in that folder and rebuild everything" },
    shard: {
      value: "2/8",
      help: "build one of several parts of the site, which npm run merge joins (also SHARD=2/8)",
    },
    relative: {
      help: "write relative addresses, so that index.html can be opened as a local file (also RELATIVE=1)",
    },
  },
  notes: "Environment: SITE_URL (origin of canonical addresses), BASE_PATH (default /), PAGES_URL, REPOSITORY_URL.",
  exit: "0 built, 1 a claim file has an error, 2 could not run.",
  run: async (values) => {
    const options = { out: values.out ?? null, settings: settingsOf(values), fresh: values.fresh };
    const { found, warnings, seconds, wasUpToDate } = await buildSite(options);
    const folder = options.out ?? "dist/";
    const done = wasUpToDate ? `${folder} is up to date` : `Built ${folder} in ${seconds.toFixed(1)} s`;
    process.stdout.write(`${done}: ${found}; ${warnings}.\n`);
  },
});
