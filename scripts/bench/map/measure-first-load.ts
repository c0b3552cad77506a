import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import type { Visit } from "./open-map.ts";

export interface FirstLoad {
  /** What the page fetches until the network is idle, kB gzip (1 kB = 1,000 bytes; fonts as they are). */
  readonly weight: number;
  readonly requests: number;
  /** Elements of the whole page once the map's script runs. */
  readonly elements: number;
}

/** Opens the map with an empty cache. */
export async function measureFirstLoad({ browser, address, window }: Visit): Promise<FirstLoad> {
  const context = await browser.newContext({ viewport: window });
  const page = await context.newPage();
  const weights = weigh(page);
  await page.goto(address, { waitUntil: "networkidle" });
  await page.locator(".argument-map.live").waitFor({ state: "attached" });
  const loaded = await Promise.all(weights);
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  await context.close();
  return { weight: loaded.reduce((sum, weight) => sum + weight, 0) / 1000, requests: loaded.length, elements };
}

/** Collects the weight in bytes of everything that the page fetches from now on. */
function weigh(page: Page): Promise<number>[] {
  const weights: Promise<number>[] = [];
  page.on("response", (response) =>
    weights.push(
      response.body().then((body) => (response.url().endsWith(".woff2") ? body.length : gzipSync(body).length)),
    ),
  );
  return weights;
}
