import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { currentSite } from "./current-site.ts";
import { dataFiles, type DataFile } from "./data-files.ts";

/** One file at a time, most of the time would go to waiting for the disk. */
const writersAtOnce = 32;

/** Writes what is waiting; several may take from one list. */
async function writeAll(folder: string, waiting: Iterator<DataFile>): Promise<void> {
  for (let next = waiting.next(); !next.done; next = waiting.next()) {
    const target = join(folder, next.value.path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, next.value.write());
  }
}

/**
 * Offers the data files beside the pages. They are written past Astro, whose way from a request to a file costs as much
 * for each as a page does: for 10,000 claims, nine seconds instead of one.
 */
export function dataIntegration(): AstroIntegration {
  return {
    name: "data",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const site = currentSite();
          const path = (request.url ?? "").split("?")[0] ?? "";
          const file = dataFiles(site).find(
            (candidate) => path === site.urls.path(candidate.path) || path === `/${candidate.path}`,
          );
          if (!file) next();
          else response.setHeader("Content-Type", file.contentType).end(file.write());
        });
      },
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const waiting = dataFiles(currentSite()).values();
        await Promise.all(Array.from({ length: writersAtOnce }, () => writeAll(folder, waiting)));
      },
    },
  };
}
