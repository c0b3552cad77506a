/**
 * Makes files of a site. Astro compiles this module with all pages into one program (`compilePages`), which runs in the process of the
 * build and in its threads (`renderSite`).
 */
import { setImmediate } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { createApp } from "astro/app/entrypoint";
import { openImageCache } from "../../files/images/image-cache.ts";
import { fileWriter } from "../../files/write-files.ts";
import { currentSite, keepClaims, mapTextOf, showSite } from "../../site/compilation.ts";
import { allFiles, type MadeFile, type SiteTools } from "../../site/data/all-files.ts";
import type { Settings } from "../../site/settings.ts";
import { dealOut } from "./deal-out.ts";
import { asThread, type FileCounts, type MakeFiles, type RenderJob, type ThreadMessage } from "./job.ts";

declare global {
  /** The programs that this process has loaded, by their addresses: nothing can name the type of what an address exports. */
  var makersOfFiles: Map<string, MakeFiles> | undefined;
}

(globalThis.makersOfFiles ??= new Map<string, MakeFiles>()).set(import.meta.url, makeFiles);

if (workerData === asThread)
  parentPort?.on("message", (job: RenderJob) => {
    void makeFiles(job, (message) => parentPort?.postMessage(message)).then(() => parentPort?.close());
  });

/** How many files are in hand at once: an image is drawn by yet other threads. */
const inHand = 4;

async function makeFiles(
  { settings, claims, folder, kept, shared, end }: RenderJob,
  send: (message: ThreadMessage) => void,
): Promise<void> {
  keepClaims(settings, claims);
  showSite(settings);
  const images = openImageCache(settings.shareImageCache);
  const tools = { settings, mapText: mapTextOf(claims), render: pageRenderer(settings), images };
  const batches = allFiles(currentSite(settings), tools, kept);
  const next = dealOut(shared, batches.length, end);
  const write = fileWriter(folder);
  const makeNext = async (): Promise<void> => {
    for (let number = next(); number !== null; number = next()) {
      const batch = batches[number];
      if (batch === undefined) continue;
      const files = typeof batch === "function" ? batch() : batch;
      if (typeof batch === "function") send({ found: countsOf(files) });
      for (const file of files) {
        await write(file);
        send({ made: file.part });
        // Messages of other threads come in here.
        await setImmediate();
      }
    }
  };
  send({ totals: countsOf(batches.flatMap((batch) => (typeof batch === "function" ? [] : batch))) });
  await Promise.all(Array.from({ length: inHand }, makeNext));
  if (images.problem() !== "") send({ warning: images.problem() });
}

/** How many files there are of each part. */
function countsOf(files: readonly MadeFile[]): FileCounts {
  const ofParts = [...Map.groupBy(files, ({ part }) => part)];
  return Object.fromEntries(ofParts.map(([part, { length }]) => [part, length]));
}

/** Returns a function that renders the page at a path, or rejects with what went wrong in it. */
function pageRenderer({ base }: Settings): SiteTools["render"] {
  const app = createApp({ streaming: false });
  const { routes } = app.manifestData;
  return async (path) => {
    const locals: App.Locals = {};
    // Astro itself would look for `/map/map/` as `/`, where the base path is `/map/`.
    const routeData = routes.find(({ pattern }) => pattern.test(`/${path.slice(base.length)}`));
    if (!routeData) throw new Error(`There is no page at ${path}.`);
    const response = await app.render(new Request(new URL(path, "http://localhost")), { locals, routeData });
    if ("failure" in locals) throw locals.failure;
    if (!response.ok && !path.endsWith("/404/")) throw new Error(`There is no page at ${path}.`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
