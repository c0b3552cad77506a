import mdx from "@astrojs/mdx";
import { unified } from "@astrojs/markdown-remark";
import type { AstroIntegration, AstroUserConfig } from "astro";
import { join } from "node:path";
import { hasBuild } from "../files/build-manifest.ts";
import { packageRoot } from "../files/package-root.ts";
import { makeUrls } from "../site/addresses/urls.ts";
import { markCopies } from "../site/prose/mark-copies.ts";
import { linkHandlers } from "../site/prose/prose.ts";
import type { Settings } from "../site/settings.ts";
import { adapter } from "./adapter.ts";
import { coloursPlugin } from "./colour-sheet.ts";
import { language } from "./language.ts";
import { ownFiles } from "./own-files.ts";
import { packagePlace } from "./package-place.ts";
import { routes } from "./routes.ts";
import { styleSheets } from "./style-sheets.ts";

/**
 * How Astro compiles the pages of a map. The folder that it runs in is the map's own: nothing is read from there but what stands
 * beside the claims.
 *
 * @param tag returns the language of the claims (BCP 47).
 * @param more integrations for the dev server.
 */
export function pagesConfig(
  settings: Settings,
  tag: () => string,
  more: readonly AstroIntegration[] = [],
): AstroUserConfig {
  return {
    base: settings.base,
    trailingSlash: "always",
    // The pages come from the package: a map has no folder of its own for them.
    srcDir: "./.cache/astro",
    publicDir: join(packageRoot, "public"),
    output: "server",
    adapter: adapter(),
    integrations: [routes(), packagePlace(), language(tag), ownFiles(settings), mdx(), ...more],
    markdown: {
      syntaxHighlight: false,
      processor: unified({
        remarkPlugins: [markCopies],
        remarkRehype: { handlers: linkHandlers(makeUrls(settings.base, null)) },
      }),
    },
    // Only spaces that show: indentation was a third of a page. `"jsx"` would run words together.
    compressHTML: true,
    build: {
      inlineStylesheets: "never",
    },
    vite: {
      plugins: [coloursPlugin],
      build: {
        assetsInlineLimit: 0,
        modulePreload: false,
        rolldownOptions: { output: { codeSplitting: styleSheets } },
      },
      // The package's pages are source: Vite has to compile them, wherever the package is installed.
      ssr: { noExternal: ["disputed-territory"] },
      server: { watch: { ignored: ["**/.cache/**", hasBuild] } },
    },
    devToolbar: { enabled: false },
  };
}
