import { writeFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroPrerenderer } from "astro";
import { packageRoot } from "../files/package-root.ts";
import { isInSitemap, pageFiles } from "../site/addresses/routes.ts";
import { currentClaims, currentSite, type CompiledClaims } from "../site/compilation.ts";
import { changedPages } from "../site/history/changed-pages.ts";
import { drawImpact } from "../site/map/draw-impact.ts";
import { englishMarker } from "../site/prose/mark-english.ts";
import { sitemap } from "../site/data/sitemap.ts";
import { inShard, type Settings } from "../site/settings.ts";
import { untranslated } from "../words/languages.ts";
import { serveDataFiles, startDataFiles, writeMarkdownOfPages } from "./data-files.ts";

/** The map as an Astro integration: its pages, and the files that are none, which are written while Astro makes the pages. */
export function disputedTerritory(settings: Settings): AstroIntegration {
  let outDir = "";
  let dataFiles = (): Promise<void> => Promise.resolve();
  let inSitemap: readonly string[] = [];
  return {
    name: "disputed-territory",
    hooks: {
      "astro:config:setup": ({ injectRoute, updateConfig }) => {
        const made = madePages(settings);
        for (const { file, pattern } of pageFiles()) {
          const entrypoint = made !== null && pattern === "/" ? join(packageRoot, changedPage) : file;
          if (made === null || matchesSome(pattern, made)) injectRoute({ pattern, entrypoint });
        }
        updateConfig({ vite: { plugins: [packagePlace] } });
      },
      "astro:config:done": ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use(serveDataFiles(settings));
        // Astro would fail at `%ff`, rather than say that nothing is there. Its own handlers come before all others.
        server.httpServer?.prependListener("request", (request: IncomingMessage) => {
          if (!isDecodable(request.url ?? "")) request.url = currentSite(settings).urls.path("nothing-here/");
        });
      },
      "astro:build:start": ({ setPrerenderer }) => {
        const made = madePages(settings);
        dataFiles = startDataFiles(settings, outDir, made);
        setPrerenderer((pages) => ({
          ...pages,
          getStaticPaths: async () => {
            const all = await pages.getStaticPaths();
            inSitemap = all
              .filter(({ route }) => isInSitemap(resolve(route.component)))
              .map(({ pathname }) => pathname);
            if (made !== null) return all.filter(({ pathname }) => made.has(addressOf(settings, pathname)));
            // A page without parameters is in every part: it is made in less time than it takes to say in which it is.
            const [fixed, ofRecords] = [all.filter(isFixed), all.filter((path) => !isFixed(path))];
            return [...fixed, ...inShard(settings.shard, ofRecords)];
          },
          render: checked(pages.render, currentClaims(settings)),
        }));
      },
      "astro:build:done": async () => {
        const site = currentSite(settings);
        const { comparison } = currentClaims(settings);
        if (comparison) for (const { name, svg } of drawImpact(comparison)) await writeFile(join(outDir, name), svg);
        else {
          writeMarkdownOfPages(site, outDir);
          const paths = inSitemap.map((pathname) => addressOf(settings, pathname));
          if (site.urls.hasOrigin) await writeFile(join(outDir, "sitemap.xml"), sitemap(site, paths));
        }
        await dataFiles();
      },
    },
  };
}

/** The page in front of a preview, in the place of the home page. */
const changedPage = "src/components/history/ChangedPages.astro";

/** The addresses of the pages of a preview; null for a whole site. */
function madePages(settings: Settings): ReadonlySet<string> | null {
  const { comparison } = currentClaims(settings);
  return comparison && changedPages(currentSite(settings), comparison);
}

/** Whether a route may have one of these pages. */
function matchesSome(pattern: string, pages: ReadonlySet<string>): boolean {
  const path = pattern.replace(/\/\[\.{3}\w+\]/g, "(?:/.*)?").replace(/\[\w+\]/g, "[^/]+");
  const form = new RegExp(`^${path}/?$`);
  return [...pages].some((page) => form.test(page));
}

/** The address of a page, of which Astro names some with slashes around the path and others without. */
const addressOf = (settings: Settings, pathname: string): string =>
  currentSite(settings).urls.path(pathname.replace(/^\/+|\/+$/g, "").replace(/.$/, "$&/"));

function isDecodable(address: string): boolean {
  try {
    decodeURI(address);
    return true;
  } catch {
    return false;
  }
}

type StaticPath = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];

const isFixed = ({ route }: StaticPath): boolean => route.params.length === 0;

/**
 * Refuses a page without content, which Astro leaves out and says nothing, and marks what a page says in English because its language
 * has no words for it.
 */
function checked(render: AstroPrerenderer["render"], { debate, words }: CompiledClaims): AstroPrerenderer["render"] {
  const english = untranslated(debate.map.language, words);
  const mark = english.size === 0 ? null : englishMarker(english.values());
  return async (request, options) => {
    const rendered = await render(request, options);
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (response.body === null) throw new Error(`The page ${new URL(request.url).pathname} has no content.`);
    const isHtml = response.headers.get("Content-Type")?.startsWith("text/html");
    return mark && isHtml ? new Response(mark(await response.text()), response) : rendered;
  };
}

const packageFile = join(packageRoot, "src/files/package-root.ts").replaceAll("\\", "/");

/** Tells compiled modules the folder of the package. They are in another folder, so they can't look for it around them. */
const packagePlace = {
  name: "disputed-territory:package-place",
  load: (id: string) => (id === packageFile ? `export const packageRoot = ${JSON.stringify(packageRoot)};` : undefined),
};
