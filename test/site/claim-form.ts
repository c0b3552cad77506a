import type { BrowserContextOptions, Page } from "playwright-core";
import { proposeBundle } from "../../scripts/github/proposal.ts";
import { compile } from "../../src/compile.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { openPage } from "./open-browser.ts";

/** Opens the form in a new page, where GitHub answers with an empty page. */
export async function openForm(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await openPage(options);
  await page.context().route("https://github.com/**", (route) => route.fulfill({ body: "" }));
  await loadForm(page, address);
  return page;
}

export async function loadForm(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator("form.claim-form").waitFor();
}

/** The address of the page that opens when something is done. */
export async function addressOpenedBy(page: Page, act: () => Promise<void>): Promise<URL> {
  const opened = page.context().waitForEvent("page");
  await act();
  return new URL((await opened).url());
}

/** Presses a key until an element that matches the selector has the focus. */
export async function tabTo(page: Page, selector: string, key = "Tab"): Promise<void> {
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press(key);
    if (await page.locator(selector).evaluateAll((found) => found.some((each) => each === document.activeElement)))
      return;
  }
  throw new Error(`The tabulator never came to ${selector}.`);
}

/** What the program that reads issues makes of a bundle for the claims in a folder. */
export function proposalOf(bundle: string, claims: string): ReturnType<typeof proposeBundle> {
  const { files } = readClaims(claims);
  return proposeBundle(bundle, { ...compile(files), files, root: "claims" });
}
