import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { packageRoot } from "../files/package-root.ts";

const folder = join(packageRoot, "src/astro/build");

/** Astro takes the module itself as what it compiles, with all pages. */
const program = {
  name: "disputed-territory",
  entrypointResolution: "auto" as const,
  serverEntrypoint: join(folder, "make-files.ts"),
  supportedAstroFeatures: { serverOutput: "stable" as const, sharpImageService: "stable" as const },
};

/**
 * Has Astro make a program that renders pages, rather than the pages: a build then runs it for each site, in several threads, and
 * keeps it for the next one.
 */
export function adapter(): AstroIntegration {
  return {
    name: "disputed-territory:adapter",
    hooks: {
      "astro:config:setup": ({ command, addMiddleware }) => {
        if (command === "build") addMiddleware({ order: "pre", entrypoint: join(folder, "pass-failure.ts") });
      },
      "astro:config:done": ({ setAdapter }) => {
        setAdapter(program);
      },
    },
  };
}
