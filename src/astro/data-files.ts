/**
 * The files of the site that are no pages, such as data: written in a thread of their own while Astro makes the pages, and served on
 * demand in development. As endpoints of Astro, each would cost a build as much time as a page.
 */
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { openImageCache, tidyImageCache } from "../files/images.ts";
import { fileWriter, makeFolder, type WritableFile } from "../files/write-files.ts";
import {
  currentClaims,
  currentSite,
  keepClaims,
  mapTextOf,
  wordsOf,
  type CompiledClaims,
} from "../site/compilation.ts";
import { customFiles, dataFiles, filesNamedAfterContent, filesOfFolder } from "../site/data/data-files.ts";
import { pageInMarkdown } from "../site/markdown/of-html.ts";
import { pagesInMarkdown } from "../site/refs/page-links.ts";
import { formerRecords } from "../site/refs/published-addresses.ts";
import { inShard, type Settings } from "../site/settings.ts";
import { shareFiles } from "../site/share/share-images.ts";
import type { Site } from "../site/site.ts";
import { setWords } from "../words/words.ts";

/** What the thread is to write, and where. */
interface Order {
  readonly settings: Settings;
  readonly claims: CompiledClaims;
  readonly folder: string;
  /** The addresses of the pages of a preview; null for a whole site. */
  readonly made: ReadonlySet<string> | null;
}

/** What the thread is started with. */
const asThread = "write data files";

/** How many files are in hand at once: an image is drawn by yet other threads. */
const inHand = 4;

/** Starts to write the data files and images of a site. Returns a function that waits for the end, and rejects with what went wrong. */
export function startDataFiles(settings: Settings, folder: string, made: Order["made"]): () => Promise<void> {
  const worker = new Worker(import.meta.filename, { workerData: asThread });
  worker.on("message", (warning: string) => process.stderr.write(`${warning}\n`));
  const claims = { ...currentClaims(settings), comparison: null };
  worker.postMessage({ settings, claims, folder, made } satisfies Order);
  const ended = once(worker, "exit");
  // A build that fails before it asks has another error to report, and does not wait for this thread.
  ended.catch(() => undefined);
  worker.unref();
  return async () => {
    worker.ref();
    await ended;
  };
}

if (workerData === asThread)
  parentPort?.once("message", (order: Order) => {
    void writeDataFiles(order);
  });

async function writeDataFiles({ settings, claims, folder, made }: Order): Promise<void> {
  setWords(wordsOf(claims));
  keepClaims(settings, claims);
  const site = currentSite(settings);
  const images = openImageCache(settings.shareImageCache);
  const isMade = ({ path }: WritableFile): boolean => made?.has(site.urls.path(path.replace(/\.json$/, "/"))) === true;
  const files: readonly WritableFile[] = made
    ? [...customFiles(site, settings.claimsFolder), ...dataFiles(site).filter(isMade)]
    : [
        ...dataFiles(site),
        ...filesOfFolder(site, settings.claimsFolder, mapTextOf(claims)),
        ...filesNamedAfterContent(site).flatMap(({ make }) => make()),
        ...shareFiles(site, images),
      ];
  const next = inShard(settings.shard, files).values();
  const write = fileWriter(folder);
  const writeNext = async (): Promise<void> => {
    for (const file of next) await write(file);
  };
  await Promise.all(Array.from({ length: inHand }, writeNext));
  await tidyImageCache(settings.shareImageCache);
  if (images.problem() !== "") parentPort?.postMessage(images.problem());
}

/** Writes the Markdown form of pages, which is made of their HTML, also under their former addresses. */
export function writeMarkdownOfPages(site: Site, folder: string): void {
  const moved = formerRecords(site).flatMap((each) => (each.kind === "moved" ? [each] : []));
  const former = Map.groupBy(moved, ({ heir }) => heir.url);
  for (const page of pagesInMarkdown(site)) {
    const html = join(folder, page.slice(site.urls.base.length), "index.html");
    // It may be in another part of the site.
    if (!existsSync(html)) continue;
    const text = pageInMarkdown(site, page, readFileSync(html, "utf8"));
    const addresses = [page, ...(former.get(page) ?? []).map(({ of, id }) => site.urls[of](id))];
    for (const address of text === null ? [] : addresses) {
      const to = join(folder, address.slice(site.urls.base.length));
      makeFolder(to);
      writeFileSync(join(to, "index.md"), text ?? "");
    }
  }
}

/** Answers in the dev server with the data file at an address. */
export function serveDataFiles(settings: Settings) {
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    const site = currentSite(settings);
    const path = (request.url ?? "").split("?")[0] ?? "";
    const addressesOf = (name: string): readonly string[] => [site.urls.path(name), `/${name}`];
    const files = [
      ...dataFiles(site),
      ...filesOfFolder(site, settings.claimsFolder, mapTextOf(currentClaims(settings))),
      // They take long to make, and most requests are for something else.
      ...filesNamedAfterContent(site)
        .filter(({ folder }) => addressesOf(folder).some((address) => path.startsWith(address)))
        .flatMap(({ make }) => make()),
    ];
    const file = files.find((candidate) => addressesOf(candidate.path).includes(path));
    const page = path.replace(/index\.md$/, "");
    if (file) {
      response.setHeader("Content-Type", file.contentType);
      Promise.resolve(file.write()).then((written) => response.end(written), next);
    } else if (page !== path && pagesInMarkdown(site).has(page)) {
      response.setHeader("Content-Type", "text/markdown; charset=utf-8");
      // Whatever the request calls this server.
      fetch(`http://localhost:${request.socket.localPort}${page}`)
        .then((answer) => answer.text())
        .then((html) => response.end(pageInMarkdown(site, page, html)), next);
    } else next();
  };
}
