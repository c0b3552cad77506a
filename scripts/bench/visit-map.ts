import { gzipSync } from "node:zlib";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A browser, the map page to open in it, and the window's size in px. */
export interface Visit {
  readonly browser: Browser;
  /** The address of the map page. */
  readonly address: string;
  readonly window: { readonly width: number; readonly height: number };
}

/**
 * Opens the map page with an empty cache. Resolves when the map's script runs, the network is idle and the fonts are loaded.
 * Motion is reduced unless the options say otherwise.
 */
export async function openMap({ browser, address, window }: Visit, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: window,
    reducedMotion: "reduce",
    colorScheme: "light",
    ...options,
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  await page.locator(".argument-map.live").waitFor({ state: "attached" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/**
 * Runs inside the map page: sends the map to a question or claim through the page's address and waits until its level is
 * shown. In a browser with reduced motion, nothing moves any more then.
 */
export async function goTo(id: string): Promise<void> {
  location.hash = id;
  const deadline = performance.now() + 30_000;
  const selector = `g.item:not(.leaving):is(.title, .focus) > a[data-id="${id}"]`;
  const isShown = (): boolean => {
    // A level appears in parts.
    if (document.querySelector("g.item[display]")) return false;
    const level = document.querySelector<HTMLElement>(".argument-map")?.dataset["level"];
    const link = document.querySelector(selector);
    return link?.closest(".focus") ? level === "3" : link !== null && level === "2";
  };
  while (!isShown()) {
    if (performance.now() > deadline) throw new Error(`The map doesn't show ${id}.`);
    await new Promise(requestAnimationFrame);
  }
}

interface FirstLoad {
  /** What the page fetches until the network is idle, kB gzip (1 kB = 1,000 bytes; fonts as they are). */
  readonly weight: number;
  /** Elements of the whole page once the map's script runs. */
  readonly elements: number;
}

/** Opens the map with an empty cache, and weighs everything that it fetches. */
export async function measureFirstLoad({ browser, address, window }: Visit): Promise<FirstLoad> {
  const context = await browser.newContext({ viewport: window });
  const page = await context.newPage();
  const weights: Promise<number>[] = [];
  page.on("response", (response) => {
    const isFont = response.url().endsWith(".woff2");
    weights.push(response.body().then((body) => (isFont ? body : gzipSync(body)).length));
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await page.locator(".argument-map.live").waitFor({ state: "attached" });
  const loaded = await Promise.all(weights);
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  await context.close();
  return { weight: loaded.reduce((sum, weight) => sum + weight, 0) / 1000, elements };
}
