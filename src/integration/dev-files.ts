import type { AstroIntegration } from "astro";
import { currentClaims, currentSite, mapTextOf } from "../site/compilation.ts";
import { filesBesidePages } from "../site/data/all-files.ts";
import { filesNamedAfterContent } from "../site/data/data-files.ts";
import type { Settings } from "../site/settings.ts";

/** Has the dev server answer with the files that are no pages, such as data. They are no endpoints of Astro, each of which costs a build as much time as a page. */
export function devFiles(settings: Settings): AstroIntegration {
  return {
    name: "disputed-territory:dev-files",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const site = currentSite(settings);
          const path = (request.url ?? "").split("?")[0] ?? "";
          const files = [
            ...filesBesidePages(site, settings, mapTextOf(currentClaims(settings))),
            ...filesNamedAfterContent(site).flatMap((make) => make()),
          ];
          const file = files.find(
            (candidate) => path === site.urls.path(candidate.path) || path === `/${candidate.path}`,
          );
          if (!file) next();
          else {
            response.setHeader("Content-Type", file.contentType);
            Promise.resolve(file.write()).then((written) => response.end(written), next);
          }
        });
      },
    },
  };
}
