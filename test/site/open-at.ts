import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { TestSite } from "./build-test-site.ts";
import { openPage } from "./open-browser.ts";

/** A page of a site when all of it has come and, if it is a map with JavaScript, is alive. Changes of level are over at once. With what the browser complains of. */
export async function openAt(
  browser: Browser,
  site: TestSite,
  inside: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const opened = await openPage(browser, { reducedMotion: "reduce", ...options });
  await opened.page.goto(site.address(inside), { waitUntil: "networkidle" });
  if (inside.startsWith("map/") && options.javaScriptEnabled !== false)
    await opened.page.locator("argument-map.live").waitFor({ state: "attached" });
  return opened;
}
