import { buildSite } from "../src/astro/build.ts";
import { command } from "./command.ts";
import { outFlag, printWarnings, settingsOf, siteFlags } from "./site-options.ts";

export const build = command({
  about: "Checks the claim files and writes the site to dist/.",
  flags: {
    ...siteFlags,
    ...outFlag,
    shard: {
      value: "2/8",
      help: "build one of several parts of the site, which are copied into one folder (also SHARD=2/8)",
    },
    "changed-since": {
      value: "REV",
      help: "build a preview: only the pages that have changed since the git revision REV, with a list in front, to be opened as local files; other links lead to the published site (also CHANGED_SINCE)",
    },
    relative: {
      help: "write relative addresses, so that index.html can be opened as a local file (also RELATIVE=1)",
    },
  },
  notes: "Environment: SITE_URL (origin of canonical addresses), BASE_PATH (default /), PAGES_URL, REPOSITORY_URL.",
  exit: "0 built, 1 a claim file has an error, 2 could not run.",
  run: async (values) => {
    const { out = "dist" } = values;
    const { found, warnings, losses, seconds } = await buildSite(settingsOf(values), out);
    process.stdout.write(`Built ${out} in ${seconds.toFixed(1)} s: ${found}; ${warnings}.\n`);
    printWarnings(losses);
  },
});
