import { globSync } from "node:fs";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { packageRoot } from "../files/package-root.ts";

const pages = "src/pages";

/** Gives a map its pages: each file in src/pages/ is a route, by the rules that Astro has for that folder. */
export function routes(): AstroIntegration {
  return {
    name: "disputed-territory:routes",
    hooks: {
      "astro:config:setup": ({ injectRoute }) => {
        for (const file of globSync("**/*.astro", { cwd: join(packageRoot, pages) }).toSorted())
          injectRoute({ pattern: patternOf(file), entrypoint: join(packageRoot, pages, file), prerender: false });
      },
    },
  };
}

/** `claims/[id].astro` is `/claims/[id]`, `map/index.astro` `/map`. */
function patternOf(file: string): string {
  const path = file.replaceAll("\\", "/").replace(/\.astro$/, "");
  return `/${path.replace(/(?:^|\/)index$/, "")}`;
}
