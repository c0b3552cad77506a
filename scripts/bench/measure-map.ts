import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "playwright-core";
import { generateDebate } from "../generate-debate.ts";
import { serveFolder } from "../serve-folder.ts";
import { exploreMap } from "./explore-map.ts";
import { runBuild } from "./run-build.ts";
import { writeAll } from "./write-all.ts";

export interface MapMeasurement {
  readonly claims: number;
  /** Everything that opening the map fetches, kB gzip (fonts as they are). */
  readonly firstLoad: number;
  readonly requests: number;
  /** Milliseconds from the start of the navigation to the first painted content. */
  readonly firstPaint: number;
  /** Milliseconds between frames, sorted: of each step the best of three journeys, each on a fresh page. */
  readonly frames: readonly number[];
  /** After the journey: links over the map, elements of the page, and the script's heap in MB after a collection. */
  readonly links: number;
  readonly elements: number;
  readonly heap: number;
}

/** What else the machine does meanwhile makes some frames late; it seldom hits the same step three times. */
const journeys = 3;

/** Builds a generated debate of `claims` claims and explores its map in headless Chromium. */
export async function measureMap(claims: number): Promise<MapMeasurement> {
  const folder = await mkdtemp(join(tmpdir(), "disputed-territory-map-"));
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    // Without a limit, the time between two frames is the time that a frame takes.
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-frame-rate-limit"],
  });
  try {
    await writeAll(folder, generateDebate({ claims, seed: 1 }));
    const site = join(folder, "site");
    await runBuild("scripts/build.ts", ["--claims", join(folder, "claims"), "--out", site], {});
    const server = await serveFolder({ folder: site, base: "/", port: 0 });
    const visits: Visit[] = [];
    for (let count = 0; count < journeys; count += 1)
      visits.push(await visit(browser, `http://localhost:${server.port}/map/`));
    await server.close();
    const [first] = visits;
    if (first === undefined) throw new Error("No journey was made.");
    const best = first.frames.map((_, step) => Math.min(...visits.map(({ frames }) => frames[step] ?? Infinity)));
    return {
      ...first,
      claims,
      firstPaint: Math.min(...visits.map(({ firstPaint }) => firstPaint)),
      frames: best.toSorted((a, b) => a - b),
    };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

type Visit = Omit<MapMeasurement, "claims">;

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const weights = weigh(page);
  await page.goto(address, { waitUntil: "networkidle" });
  await page.locator(".argument-map.painted").waitFor({ state: "attached" });
  const loaded = await Promise.all(weights);
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
  );
  const exploration = await page.evaluate(exploreMap);
  const heap = await heapOf(page);
  await context.close();
  return {
    ...exploration,
    firstLoad: loaded.reduce((sum, weight) => sum + weight, 0) / 1000,
    requests: loaded.length,
    firstPaint,
    heap,
  };
}

/** The weights of everything that the page fetches from now on. */
function weigh(page: Page): Promise<number>[] {
  const weights: Promise<number>[] = [];
  page.on("response", (response) =>
    weights.push(
      response.body().then((body) => (response.url().endsWith(".woff2") ? body.length : gzipSync(body).length)),
    ),
  );
  return weights;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}
