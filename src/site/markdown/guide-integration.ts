import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { currentSite } from "../compilation.ts";
import { pagesInMarkdown } from "../refs/markdown-address.ts";
import type { Settings } from "../settings.ts";
import { guidePage } from "./pages/guide-page.ts";

/** Writes the Markdown form of guides when their HTML has been built: they are MDX with components of Astro. */
export function guideIntegration(settings: Settings): AstroIntegration {
  return {
    name: "markdown-of-guides",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const site = currentSite(settings);
        for (const page of pagesInMarkdown(site)) {
          const folder = join(fileURLToPath(dir), page.slice(site.urls.base.length));
          const form = join(folder, "index.md");
          if (existsSync(form)) continue;
          const text = guidePage(site, page, await readFile(join(folder, "index.html"), "utf8"));
          if (text !== null) await writeFile(form, text);
        }
      },
    },
  };
}
