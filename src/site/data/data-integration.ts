import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { currentSite } from "../compilation.ts";
import type { Progress } from "../progress.ts";
import type { Settings } from "../settings.ts";
import type { Site } from "../site.ts";
import { dataFiles, type DataFile } from "./data-files.ts";
import { formerFiles } from "./former-files.ts";
import { ownFiles } from "./own-files.ts";
import { isOwn } from "../shard.ts";
import { writeFiles } from "../../files/write-files.ts";

/**
 * Serves and writes the data files. They are not Astro endpoints, each of which costs as much time as a page: for 10,000 claims,
 * nine seconds rather than one.
 */
export function dataIntegration(settings: Settings, report: Progress): AstroIntegration {
  return {
    name: "data",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const site = currentSite(settings);
          const path = (request.url ?? "").split("?")[0] ?? "";
          const file = filesOf(site, settings).find(
            (candidate) => path === site.urls.path(candidate.path) || path === `/${candidate.path}`,
          );
          if (!file) next();
          else {
            response.setHeader("Content-Type", file.contentType);
            Promise.resolve(file.write()).then((written) => response.end(written), next);
          }
        });
      },
      "astro:build:done": async ({ dir }) => {
        const files = filesOf(currentSite(settings), settings).filter(({ path }) => isOwn(settings, path));
        await writeFiles(fileURLToPath(dir), files, (done, total) => report("files", done, total));
      },
    },
  };
}

function filesOf(site: Site, { claimsFolder, formerDownloads }: Settings): readonly DataFile[] {
  const files = [...dataFiles(site), ...ownFiles(site, claimsFolder), ...(formerDownloads ? formerFiles(site) : [])];
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
