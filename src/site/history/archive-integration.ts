import { readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { currentSite } from "../compilation.ts";
import type { Progress } from "../progress.ts";
import type { Settings } from "../settings.ts";
import { writeFiles } from "../../files/write-files.ts";
import { isOwn } from "../shard.ts";
import { archive } from "./archive.ts";
import { readShell, shellPage } from "./shell.ts";

/** After a build, makes the pages of all versions from one template that Astro has rendered. In development Astro renders each page. */
export function archiveIntegration(settings: Settings, report: Progress): AstroIntegration {
  return {
    name: "archive",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const site = currentSite(settings);
        const folder = fileURLToPath(dir);
        const shellFile = join(folder, shellPage(site).path, "index.html");
        const fill = readShell(site, await readFile(shellFile, "utf8"));
        await rm(dirname(dirname(shellFile)), { recursive: true });
        const files = archive(site)
          .map(({ id, version, write }) => ({ path: `claims/${id}/${version}/index.html`, write: () => fill(write()) }))
          .filter(({ path }) => isOwn(settings, path));
        await writeFiles(folder, files, (done, total) => report("versions", done, total));
      },
    },
  };
}
