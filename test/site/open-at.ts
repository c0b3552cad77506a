import type { BrowserContextOptions, Page } from "playwright-core";
import type { TestSite } from "./build-test-site.ts";
import { openPage, visit } from "./open-browser.ts";

/**
 * Opens a page and waits until it is loaded and, if it is a map with JavaScript, until its script runs. Motion is
 * reduced.
 */
export async function openAt(
  site: TestSite,
  inside: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const opened = await openPage({ reducedMotion: "reduce", ...options });
  if (options.javaScriptEnabled === false) await opened.page.goto(site.address(inside));
  else await visit(opened.page, site.address(inside));
  if (inside.startsWith("map/") && options.javaScriptEnabled !== false)
    await opened.page.locator("argument-map.live").waitFor({ state: "attached" });
  return opened;
}

/** How far a page can be scrolled sideways; px. Run in the page. */
export const beyondWindow = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;
