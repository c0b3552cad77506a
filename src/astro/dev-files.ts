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
          const addressesOf = (name: string): readonly string[] => [site.urls.path(name), `/${name}`];
          const files = [
            ...filesBesidePages(site, settings, mapTextOf(currentClaims(settings))),
            // They take long to make, and most requests are for something else.
            ...filesNamedAfterContent(site)
              .filter(({ folder }) => addressesOf(folder).some((address) => path.startsWith(address)))
              .flatMap(({ make }) => make()),
          ];
          const file = files.find((candidate) => addressesOf(candidate.path).includes(path));
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
