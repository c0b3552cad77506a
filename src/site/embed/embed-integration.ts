import { readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { currentSite } from "../compilation.ts";
import type { Progress } from "../progress.ts";
import type { Settings } from "../settings.ts";
import { readShell } from "../history/shell.ts";
import { writeFiles } from "../../files/write-files.ts";
import { embedAddresses } from "./embed-addresses.ts";
import { embedPage } from "./embed-page.ts";
import { embedShell } from "./embed-shell.ts";

/** After a build, makes the pages of cards from one template that Astro has rendered. In development Astro renders each page. */
export function embedIntegration(settings: Settings, report: Progress): AstroIntegration {
  return {
    name: "embed",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const site = currentSite(settings);
        const folder = fileURLToPath(dir);
        const shellFile = join(folder, embedShell(site).path, "index.html");
        const fill = readShell(site, await readFile(shellFile, "utf8"));
        await rm(dirname(shellFile), { recursive: true });
        const files = embedAddresses(site).map((address) => ({
          path: `embed/claims/${address.path}/index.html`,
          write: () => fill(embedPage(site, address)),
        }));
        await writeFiles(folder, files, (done, total) => report("cards", done, total));
      },
    },
  };
}
