import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { buildTestSite, type TestSite } from "./build-test-site.ts";
import { openAt } from "./open-at.ts";
import { openBrowser } from "./open-browser.ts";

let site: TestSite;
let browser: Browser;

beforeAll(async () => {
  site = await buildTestSite({ claims: "test/fixtures/debates/small/claims", base: "/tea/" });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

const card = (page: Page) => page.locator(".link-preview");
const link = (page: Page) => page.locator("main").getByRole("link", { name: "George Orwell" }).first();
const claim = "claims/milk-goes-in-last/";

test("pointing at a link shows what it leads to; the card can be pointed at, and goes when the pointer leaves", async () => {
  const { page, complaints } = await openAt(browser, site, claim);
  await link(page).hover();
  await card(page).getByText("A writer who held eleven rules on tea.").waitFor();
  await card(page).hover();
  await page.waitForTimeout(400);
  expect(await card(page).isVisible()).toBe(true);
  await page.mouse.move(5, 5);
  await card(page).waitFor({ state: "hidden" });
  expect(complaints).toEqual([]);
});

test("a link with the focus of the keyboard has a card that describes it, and Escape closes the card", async () => {
  const { page } = await openAt(browser, site, claim);
  await link(page).focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await card(page).getByText("A writer").waitFor();
  expect(await link(page).getAttribute("aria-describedby")).toBe("Preview");
  await page.keyboard.press("Escape");
  expect(await card(page).isVisible()).toBe(false);
  expect(await link(page).getAttribute("aria-describedby")).toBeNull();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await card(page).getByText("A writer").waitFor();
});

test("the card of the focus stays while the page scrolls beneath a resting pointer, and goes when its link is out of sight", async () => {
  const { page } = await openAt(browser, site, claim, { viewport: { width: 1280, height: 500 } });
  await page.mouse.move(300, 250);
  await link(page).focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await card(page).getByText("A writer").waitFor();
  const before = await card(page).boundingBox();
  await page.evaluate(() => scrollBy(0, 60));
  await expect.poll(async () => ((await card(page).boundingBox())?.y ?? 0) - (before?.y ?? 0)).not.toBe(0);
  await page.waitForTimeout(400);
  expect(await card(page).isVisible()).toBe(true);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await card(page).waitFor({ state: "hidden" });
});

test("a finger shows no card", async () => {
  const { page } = await openAt(browser, site, claim, { hasTouch: true, viewport: { width: 390, height: 844 } });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await link(page).dispatchEvent("pointerover", { pointerType: "touch", bubbles: true });
  await page.waitForTimeout(400);
  expect(asked).toEqual([]);
  expect(await card(page).isVisible()).toBe(false);
});

test("the map has no cards of this kind", async () => {
  const { page } = await openAt(browser, site, "map/");
  expect(await card(page).count()).toBe(0);
});

test.each([320, 1440])("in a window of %i px, the card of every link is inside it", async (width) => {
  const { page } = await openAt(browser, site, claim, { viewport: { width, height: 500 }, bypassCSP: true });
  const links = page.locator("main a[href*='/people/'], main a[href*='/sources/'], main a[href*='/claims/']");
  let shown = 0;
  for (const each of await links.all()) {
    await page.mouse.move(1, 1);
    await card(page).waitFor({ state: "hidden" });
    if (!(await each.isVisible())) continue;
    await each.scrollIntoViewIfNeeded();
    await each.hover();
    await page.waitForTimeout(350);
    const box = await card(page).boundingBox();
    if (box === null) continue;
    shown++;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(500);
  }
  expect(shown).toBeGreaterThan(3);
  await link(page).hover();
  await card(page).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});
