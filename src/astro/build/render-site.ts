import { once } from "node:events";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { tidyImageCache } from "../../files/images/image-cache.ts";
import { ownComponentFolder } from "../../files/read-own-files.ts";
import type { BuildPart, Progress } from "../../site/progress.ts";
import { sharedBytes, stopDealing } from "./deal-out.ts";
import { asThread, type FileCounts, type MakeFiles, type RenderJob, type ThreadMessage } from "./job.ts";

/** With fewer claims, a second thread takes more time to start than it saves. With more, memory is scarcer than time: each thread has all claims. */
const [fewestForThreads, mostForThreads] = [150, 20_000] as const;

/** From this many claims on, a build spares memory: it would need two fifths more, and be about a tenth faster. */
const large = 5_000;

/** How far memory grows, in per cent of what is in use, before what is no longer needed is looked for. */
const growth = 40;

/** The memory of a thread for what is new, in MB; half of the usual. */
const youngMemory = 24;

/** Whether so much is to be made that threads save time. A claim has three files and more; if most are taken over, little is left. */
function isForThreads({ claims, kept }: SiteJob): boolean {
  const { length } = claims.debate.claims;
  return length >= fewestForThreads && length <= mostForThreads && kept.size < 3 * length;
}

/** What is made, and of what, without what the threads settle among themselves. */
export type SiteJob = Omit<RenderJob, "shared" | "end">;

/**
 * Makes the files of a site, in this process and in as many threads as there are other processors, at most three. Resolves to warnings,
 * each a sentence; rejects with the first error.
 *
 * @param program the file of the program that `compilePages` has made.
 */
export async function renderSite(program: string, job: SiteJob, report: Progress): Promise<readonly string[]> {
  const others = isForThreads(job) ? Math.min(availableParallelism(), 4) - 1 : 0;
  // An error in a map's own component then names its file and line.
  const hasComponents = existsSync(ownComponentFolder(job.settings.claimsFolder));
  if (hasComponents) process.setSourceMapsEnabled(true);
  const isLarge = job.claims.debate.claims.length >= large;
  if (isLarge) setFlagsFromString(`--heap-growing-percent=${growth}`);
  const shared = new SharedArrayBuffer(sharedBytes);
  const warnings = new Set<string>();
  const made = new Map<BuildPart, number>();
  const found: FileCounts[] = [];
  let totals: FileCounts = {};
  const receive = (message: ThreadMessage): void => {
    if ("totals" in message) totals = message.totals;
    else if ("warning" in message) warnings.add(message.warning);
    else if ("found" in message) found.push(message.found);
    else {
      const { made: part } = message;
      made.set(part, (made.get(part) ?? 0) + 1);
      report(
        part,
        made.get(part) ?? 0,
        [totals, ...found].reduce((sum, counts) => sum + (counts[part] ?? 0), 0),
      );
    }
  };
  const threads = Array.from({ length: others }, (_, index) => {
    const thread = new Worker(program, {
      workerData: asThread,
      ...(isLarge ? { resourceLimits: { maxYoungGenerationSizeMb: youngMemory } } : {}),
      ...(hasComponents ? { execArgv: ["--enable-source-maps"] } : {}),
    });
    thread.on("message", receive);
    thread.postMessage({ ...job, shared, end: index % 2 === 0 ? "last" : "first" } satisfies RenderJob);
    return thread;
  });
  const here = load(program).then((makeFiles) => makeFiles({ ...job, shared, end: "first" }, receive));
  try {
    await Promise.all([here, ...threads.map((thread) => once(thread, "exit"))]);
  } catch (error) {
    stopDealing(shared);
    await Promise.allSettled([here, ...threads.map((thread) => thread.terminate())]);
    throw error;
  }
  await tidyImageCache(job.settings.shareImageCache);
  return [...warnings];
}

async function load(program: string): Promise<MakeFiles> {
  const { href } = pathToFileURL(program);
  await import(href);
  const makeFiles = globalThis.makersOfFiles?.get(href);
  if (makeFiles === undefined) throw new Error(`${program} is not the program that was compiled.`);
  return makeFiles;
}
