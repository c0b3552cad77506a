import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { Settings } from "../settings.ts";
import { relativePage, relativeStyles } from "./relative-page.ts";

/**
 * If the settings ask for it, makes every address of a finished build relative, so that the site can be opened from a disk. It must
 * be the last integration that changes pages.
 */
export function relativeIntegration({ relative }: Settings): AstroIntegration {
  return {
    name: "relative",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        if (!relative) return;
        const folder = fileURLToPath(dir);
        for (const name of await readdir(folder, { recursive: true })) {
          const rewrite = name.endsWith(".html") ? relativePage : name.endsWith(".css") ? relativeStyles : null;
          if (!rewrite) continue;
          const file = join(folder, name);
          await writeFile(file, rewrite(await readFile(file, "utf8"), name.split(sep).join("/")));
        }
      },
    },
  };
}
