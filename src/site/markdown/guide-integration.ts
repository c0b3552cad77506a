import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { currentSite } from "../compilation.ts";
import { guidesOf } from "../refs/markdown-address.ts";
import type { Settings } from "../settings.ts";
import { guidePage } from "./pages/guide-page.ts";

/** Writes the Markdown form of guides when their HTML has been built: they are MDX with components of Astro. */
export function guideIntegration(settings: Settings): AstroIntegration {
  return {
    name: "markdown-of-guides",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const site = currentSite(settings);
        for (const page of guidesOf(site)) {
          const folder = join(fileURLToPath(dir), page.slice(site.urls.base.length));
          const built = join(folder, "index.html");
          // Another part of the site may have it.
          if (!existsSync(built)) continue;
          const text = guidePage(site, page, await readFile(built, "utf8"));
          if (text !== null) await writeFile(join(folder, "index.md"), text);
        }
      },
    },
  };
}
