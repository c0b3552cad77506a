import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Where a map is looked at. */
export interface Visit {
  readonly browser: Browser;
  /** The address of the map page. */
  readonly address: string;
  readonly window: { readonly width: number; readonly height: number };
}

/**
 * The map page with nothing in the cache, when script has it and everything it fetches by itself has come. Level changes are
 * over at once, unless the options want motion.
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
