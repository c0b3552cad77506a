import { once } from "node:events";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { tidyImageCache } from "../files/images/image-cache.ts";
import { ownComponentFolder } from "../files/read-own-files.ts";
import type { BuildPart, Progress } from "../site/progress.ts";
import { sharedBytes } from "./deal-out.ts";
import type { RenderJob, RenderMessage } from "./render-thread.ts";

/** With fewer claims, a second thread takes more time to start than it saves. With more, memory is scarcer than time: each thread has all claims. */
const [fewestForThreads, mostForThreads] = [150, 20_000] as const;

/** What is made, and of what, without what the threads settle among themselves. */
export type SiteJob = Omit<RenderJob, "shared" | "end">;

/**
 * Makes the files of a site in as many threads as there are processors, at most four. Resolves to warnings, each a sentence; rejects
 * with the first error of a thread.
 *
 * @param program the file of the program that `compilePages` has made.
 */
export async function renderSite(program: string, job: SiteJob, report: Progress): Promise<readonly string[]> {
  const { length } = job.claims.debate.claims;
  const count = length < fewestForThreads || length > mostForThreads ? 1 : Math.min(availableParallelism(), 4);
  const hasComponents = existsSync(ownComponentFolder(job.settings.claimsFolder));
  const shared = new SharedArrayBuffer(sharedBytes);
  const warnings = new Set<string>();
  const made = new Map<BuildPart, number>();
  let totals: Partial<Readonly<Record<BuildPart, number>>> = {};
  const hear = (message: RenderMessage): void => {
    if ("totals" in message) totals = message.totals;
    else if ("warning" in message) warnings.add(message.warning);
    else {
      const { made: part } = message;
      made.set(part, (made.get(part) ?? 0) + 1);
      report(part, made.get(part) ?? 0, totals[part] ?? 0);
    }
  };
  const threads = Array.from({ length: count }, (_, index) => {
    // An error in a map's own component then names its file and line.
    const thread = new Worker(program, {
      execArgv: [...process.execArgv, ...(hasComponents ? ["--enable-source-maps"] : [])],
    });
    thread.on("message", hear);
    thread.postMessage({ ...job, shared, end: index % 2 === 0 ? "first" : "last" } satisfies RenderJob);
    return thread;
  });
  try {
    await Promise.all(threads.map((thread) => once(thread, "exit")));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  await tidyImageCache(job.settings.shareImageCache);
  return [...warnings];
}
