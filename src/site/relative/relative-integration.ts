import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { readSettings } from "../settings.ts";
import { relativePage, relativeStyles } from "./relative-page.ts";

/**
 * Where it was asked for, makes every address of a finished build relative, so that the map can be kept on a disk and read
 * from there. It has to be the last to touch the pages.
 */
export function relativeIntegration(): AstroIntegration {
  return {
    name: "relative",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        if (!readSettings(process.env).relative) return;
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
