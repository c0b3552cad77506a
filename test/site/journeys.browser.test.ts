import { resolve } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildTestSite, type TestSite } from "./build-test-site.ts";
import { openAt } from "./open-at.ts";
import { openBrowser } from "./open-browser.ts";

/*
 * What readers of the bundled map want to know, each from the front page with a bound on clicks. Typing into the search is no click.
 */

let site: TestSite;
let browser: Browser;

beforeAll(async () => {
  site = await buildTestSite({ claims: resolve("claims") });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

interface Journey {
  readonly page: Page;
  readonly type: (words: string) => Promise<void>;
  readonly click: (target: Locator) => Promise<void>;
  readonly clicks: () => number;
}

/** Begins at the front page. A target has to be in sight when it is clicked. */
async function journey(inside = ""): Promise<Journey> {
  const { page } = await openAt(browser, site, inside, { viewport: { width: 1440, height: 900 } });
  let clicks = 0;
  return {
    page,
    type: async (words) => {
      await page.keyboard.press("/");
      await page.keyboard.type(words);
      await page.getByRole("option").first().waitFor();
    },
    click: async (target) => {
      clicks++;
      await target.waitFor();
      expect(await isInSight(target)).toBe(true);
      await target.click();
    },
    clicks: () => clicks,
  };
}

async function isInSight(target: Locator): Promise<boolean> {
  const box = await target.boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= 900;
}

test("what Hinton says against LeCun on understanding", async () => {
  const { page, type, click, clicks } = await journey();
  await type("hinton lecun");
  await click(page.getByRole("group", { name: "People compared" }).getByRole("option").first());
  await page.waitForURL(/\/people\/geoffrey-hinton\/and\/yann-lecun\/$/);
  const understanding = page.getByText("a system has to grasp what has been said").first();
  await understanding.waitFor();
  expect(await isInSight(understanding)).toBe(true);
  expect(clicks()).toBeLessThanOrEqual(2);
});

test("unanswered objections about JEPA", async () => {
  const { page, type, click, clicks } = await journey();
  await type("jepa");
  await click(page.getByRole("option", { name: /^Show \d+ unanswered on the map$/ }));
  await page.waitForURL(/\/map\/\?q=jepa&unanswered/);
  const first = page.locator(".map-hits ol > li").first();
  await first.locator(".unanswered-mark").waitFor();
  await click(first.locator("a"));
  await page.locator(".map-detail:not([hidden])").waitFor();
  expect(clicks()).toBeLessThanOrEqual(2);
});

test("how to cite the claim about fifty times", async () => {
  const { page, type, click, clicks } = await journey();
  await type("50 times");
  await click(page.getByRole("option", { name: /as many bytes as the largest language models/ }));
  await page.waitForURL(/\/claims\/child-sees-as-many-bytes-as-models-read\/$/);
  await click(page.locator("main").getByRole("link", { name: "Cite", exact: true }));
  await page.waitForURL(/#cite$/);
  const reference = page.locator(".cite .citation-text, .cite li").first();
  await reference.waitFor();
  expect(await reference.innerText()).toContain("Disputed Territory");
  expect(clicks()).toBeLessThanOrEqual(2);
});

test("what this is and whether it can be trusted", async () => {
  const { page, click, clicks } = await journey();
  await click(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "About" }));
  await page.waitForURL(/\/about\/$/);
  const main = page.locator("main");
  for (const heading of ["What it is", "How claims are checked", "Who answers for it", "Corrections"])
    await main.getByRole("heading", { name: heading }).waitFor();
  await main.getByText(/\d+ of \d+ claims name a source/).waitFor();
  await main.getByText("It grew from an essay about Yann LeCun").waitFor();
  await main
    .getByRole("link", { name: /^Balance/ })
    .first()
    .waitFor();
  expect(clicks()).toBeLessThanOrEqual(1);
});

test("a claim's page shows the first argument and Cite in the first window, where it has no long explanation", async () => {
  const { page } = await journey("claims/abstract-video-prediction-is-the-better-route/");
  expect(await isInSight(page.locator("main").getByRole("link", { name: "Cite", exact: true }))).toBe(true);
  await page.goto(site.address("claims/v-jepa-2-planned-robot-actions/"));
  expect(await isInSight(page.locator(".arguments .claim-link").first())).toBe(true);
});
