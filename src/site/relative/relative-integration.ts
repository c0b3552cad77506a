import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { Settings } from "../settings.ts";
import { relativeMarkdown, relativePage, relativeStyles } from "./relative-page.ts";

const rewriters: Readonly<Record<string, (text: string, path: string) => string>> = {
  ".html": relativePage,
  ".css": relativeStyles,
  ".md": relativeMarkdown,
};

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
          const rewrite = rewriters[extname(name)];
          if (!rewrite) continue;
          const file = join(folder, name);
          await writeFile(file, rewrite(await readFile(file, "utf8"), name.split(sep).join("/")));
        }
      },
    },
  };
}
