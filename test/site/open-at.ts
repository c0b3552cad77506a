import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { TestSite } from "./build-test-site.ts";
import { openPage, visit } from "./open-browser.ts";

/** A page of a site when all of it has come and, if it is a map with JavaScript, is alive. Changes of level are over at once. With what the browser complains of. */
export async function openAt(
  browser: Browser,
  site: TestSite,
  inside: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const opened = await openPage(browser, { reducedMotion: "reduce", ...options });
  if (options.javaScriptEnabled === false) await opened.page.goto(site.address(inside));
  else await visit(opened.page, site.address(inside));
  if (inside.startsWith("map/") && options.javaScriptEnabled !== false)
    await opened.page.locator("argument-map.live").waitFor({ state: "attached" });
  return opened;
}
