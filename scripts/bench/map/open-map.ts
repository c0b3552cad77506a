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
