import { join } from "node:path";
import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import splitAlternatives from "@csstools/postcss-is-pseudo-class";
import type { AstroUserConfig } from "astro";
import type { Plugin } from "vite";
import { hasBuild } from "../files/output-folder.ts";
import { packageRoot } from "../files/package-root.ts";
import { makeUrls } from "../site/addresses/urls.ts";
import { currentClaims, showSite, wordsOf } from "../site/compilation.ts";
import { markCopies } from "../site/prose/mark-copies.ts";
import { linkHandlers } from "../site/prose/prose.ts";
import type { Settings } from "../site/settings.ts";
import { colourSheet } from "../text/colours.ts";
import { disputedTerritory } from "./integration.ts";
import { language } from "./language.ts";
import { customFiles } from "./custom-files.ts";
import { watchClaims } from "./watch-claims.ts";

/** How Astro builds and serves a map. The folder that it runs in is the map's own: nothing is read from there but what stands beside the claims. */
export function siteConfig(settings: Settings): AstroUserConfig {
  showSite(settings);
  return {
    base: settings.base,
    trailingSlash: "always",
    // The pages come from the package: a map has no folder of its own for them.
    srcDir: "./.cache/astro",
    publicDir: join(packageRoot, "public"),
    output: "static",
    prerenderConflictBehavior: "error",
    integrations: [
      disputedTerritory(settings),
      language(() => wordsOf(currentClaims(settings))),
      customFiles(settings),
      mdx(),
      watchClaims(settings),
    ],
    markdown: {
      syntaxHighlight: false,
      processor: unified({
        remarkPlugins: [markCopies],
        remarkRehype: { handlers: linkHandlers(makeUrls(settings.base, null)) },
      }),
    },
    // Only spaces that show: indentation was a third of a page. `"jsx"` would run words together.
    compressHTML: true,
    build: { inlineStylesheets: "never", concurrency: 16 },
    vite: {
      plugins: [coloursPlugin],
      // Browsers find rules by the class or name at their end, and try those that end in `:is(.one, .other)` on every element. Where classes
      // and names of elements are in one list, the names are in `:where()`: the plugin counts them besides.
      css: { postcss: { plugins: [splitAlternatives()] } },
      build: {
        assetsInlineLimit: 0,
        modulePreload: false,
        // Data files are being written there already.
        emptyOutDir: false,
        rolldownOptions: { output: { codeSplitting: styleSheets } },
      },
      // The package's pages are source: Vite has to compile them, wherever the package is installed.
      ssr: { noExternal: ["disputed-territory"] },
      server: { watch: { ignored: ["**/.cache/**", hasBuild] } },
    },
    devToolbar: { enabled: false },
  };
}

/**
 * Which styles share a file. Vite would make a file for each set of pages that load the same styles, which makes ten for a
 * claim's page: small files compress badly, and the page waits for each.
 */
const styleSheets = {
  groups: [
    {
      // What every page loads, with the styles of My view, which claims and the map have.
      name: "base",
      test: stylesOf(
        /styles.(?:colours|tokens|fonts|base|prose|shell|roles|argument|print|controls|headings|shapes|space|page-search|link-preview|view)\.css/,
        /components.page.\w+\.astro/,
      ),
    },
    {
      // What pages of claims use. Pages of versions and sources use a part of it.
      name: "claim",
      test: stylesOf(/styles.(?:cite|embed|history|pages.record)\.css/, /components.(?:claim.\w+|cite.\w+)\.astro/),
    },
  ],
};

/** A style file, or the styles of an Astro component. */
function stylesOf(file: RegExp, component: RegExp): RegExp {
  return new RegExp(`src.(?:${file.source}|${component.source}\\?astro&type=style)`);
}

/** The style sheet that is made of the table of colours. There is no such file. */
const address = join(packageRoot, "src/styles/colours.css").replaceAll("\\", "/");

/** Makes a style sheet of the table of colours, for `import "virtual:disputed-territory/colours.css"`. */
const coloursPlugin: Plugin = {
  name: "disputed-territory:colours",
  enforce: "pre",
  resolveId: (id) => (id === "virtual:disputed-territory/colours.css" || id === address ? address : undefined),
  load: (id) => (id === address ? colourSheet() : undefined),
};
