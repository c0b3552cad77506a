import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { packageRoot } from "../files/package-root.ts";

/** Tells compiled modules the folder of the package. They are in another folder, so they can't look for it around them. */
export function packagePlace(): AstroIntegration {
  const file = join(packageRoot, "src/files/package-root.ts").replaceAll("\\", "/");
  const plugin = {
    name: "disputed-territory:package-place",
    load: (id: string) => (id === file ? `export const packageRoot = ${JSON.stringify(packageRoot)};` : undefined),
  };
  return {
    name: "disputed-territory:package-place",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
