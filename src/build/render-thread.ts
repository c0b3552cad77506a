/**
 * A thread that makes files of a site. Astro compiles this module with all pages into one program, which it is given no site until
 * it runs: see `compilePages`.
 */
import { parentPort } from "node:worker_threads";
import { createApp } from "astro/app/entrypoint";
import { openImageCache } from "../files/images/image-cache.ts";
import { fileWriter } from "../files/write-files.ts";
import { currentSite, keepClaims, mapTextOf, showSite, type CompiledClaims } from "../site/compilation.ts";
import { siteFiles } from "../site/data/site-files.ts";
import type { BuildPart } from "../site/progress.ts";
import type { Settings } from "../site/settings.ts";
import { dealOut } from "./deal-out.ts";

/** What the threads of a build make together. */
export interface RenderJob {
  readonly settings: Settings;
  readonly claims: CompiledClaims;
  /** Where the files are written. */
  readonly folder: string;
  /** The files that are taken over from the former build. */
  readonly kept: ReadonlySet<string>;
  /** Memory through which the threads deal out the files. */
  readonly shared: SharedArrayBuffer;
  /** Which files this thread begins with. */
  readonly end: "first" | "last";
}

/** What a thread tells: how many files there are to be made by all, that it has made one, or that something is not as it should be. */
export type RenderMessage =
  | { readonly totals: Partial<Readonly<Record<BuildPart, number>>> }
  | { readonly made: BuildPart }
  | { readonly warning: string };

/** How many files a thread has in hand: an image is drawn by yet other threads. */
const inHand = 4;

const tell = (message: RenderMessage): void => parentPort?.postMessage(message);

parentPort?.on("message", (job: RenderJob) => void make(job).then(() => parentPort?.close()));

async function make({ settings, claims, folder, kept, shared, end }: RenderJob): Promise<void> {
  keepClaims(settings, claims);
  showSite(settings);
  const images = openImageCache(settings.shareImageCache);
  const tools = { settings, mapText: mapTextOf(claims), render: pageRenderer(settings), images };
  const files = siteFiles(currentSite(settings), tools, kept);
  const next = dealOut(shared, files.length, end);
  const write = fileWriter(folder);
  const makeNext = async (): Promise<void> => {
    for (let number = next(); number !== null; number = next()) {
      const file = files[number];
      if (file === undefined) continue;
      await write(file);
      tell({ made: file.part });
    }
  };
  tell({
    totals: Object.fromEntries([...Map.groupBy(files, ({ part }) => part)].map(([part, { length }]) => [part, length])),
  });
  await Promise.all(Array.from({ length: inHand }, makeNext));
  if (images.problem() !== "") tell({ warning: images.problem() });
}

/** Returns a function that renders the page at a path, or rejects with what went wrong in it. */
function pageRenderer({ base }: Settings): (path: string) => Promise<string> {
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
    return response.text();
  };
}
