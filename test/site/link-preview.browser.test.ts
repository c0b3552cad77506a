import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { buildSmallSite } from "./build-test-site.ts";
import { openAt } from "./open-at.ts";

const site = await buildSmallSite();

const card = (page: Page) => page.locator(".link-preview");
const link = (page: Page) => page.locator("main").getByRole("link", { name: "George Orwell" }).first();
const claim = "claims/milk-goes-in-last/";

/** Longer than a card waits before it opens or closes, by the page's clock; ms. */
const patience = 1000;

/** Opens the page of a claim whose clock stands still until a test moves it. */
async function openClaim(options: Parameters<typeof openAt>[2] = {}): Promise<Awaited<ReturnType<typeof openAt>>> {
  const opened = await openAt(site, claim, options);
  await opened.page.clock.install();
  return opened;
}

test("pointing at a link shows what it leads to; the card can be pointed at, and goes when the pointer leaves", async () => {
  const { page } = await openClaim();
  await link(page).hover();
  await page.clock.runFor(patience);
  await card(page).getByText("A writer who held eleven rules on tea.").waitFor();
  await card(page).hover();
  await page.clock.runFor(patience);
  await expect.poll(() => card(page).isVisible()).toBe(true);
  await page.mouse.move(5, 5);
  await page.clock.runFor(patience);
  await card(page).waitFor({ state: "hidden" });
});

test("a link with the focus of the keyboard has a card that describes it, and Escape closes the card", async () => {
  const { page } = await openAt(site, claim);
  await link(page).focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await card(page).getByText("A writer").waitFor();
  const types = await card(page)
    .locator("p")
    .evaluateAll((lines) => lines.map((line) => Number.parseFloat(getComputedStyle(line).fontSize)));
  expect(Math.min(...types)).toBeGreaterThanOrEqual(12);
  expect(await link(page).getAttribute("aria-describedby")).toBe("Preview");
  await page.keyboard.press("Escape");
  await expect.poll(() => card(page).isVisible()).toBe(false);
  await expect.poll(() => link(page).getAttribute("aria-describedby")).toBeNull();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await card(page).getByText("A writer").waitFor();
});

test("what scrolls beneath a pointer that rests opens no card, on a page on which nothing was pointed at yet", async () => {
  const { page } = await openClaim({ viewport: { width: 1280, height: 500 } });
  const { x = 0, y = 0 } = (await link(page).boundingBox()) ?? {};
  await page.evaluate(() =>
    document.body.prepend(Object.assign(document.createElement("div"), { style: "height: 300px" })),
  );
  await page.mouse.move(x + 5, y + 5);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.mouse.wheel(0, 300);
  await expect.poll(() => link(page).evaluate((shown) => shown.matches(":hover"))).toBe(true);
  await page.evaluate(() => fetch(location.href));
  expect(asked).toHaveLength(1);
  await page.mouse.move(x + 8, y + 5);
  await expect
    .poll(async () => {
      await page.clock.runFor(patience);
      return card(page).isVisible();
    })
    .toBe(true);
});

test("the card of the focus stays while the page scrolls beneath a resting pointer, and goes when its link is out of sight", async () => {
  const { page } = await openClaim({ viewport: { width: 1280, height: 500 } });
  await page.mouse.move(300, 250);
  await link(page).focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await page.clock.runFor(patience);
  await card(page).getByText("A writer").waitFor();
  const before = await card(page).boundingBox();
  await page.evaluate(() => scrollBy(0, 60));
  await expect.poll(async () => ((await card(page).boundingBox())?.y ?? 0) - (before?.y ?? 0)).not.toBe(0);
  await page.clock.runFor(patience);
  expect(await card(page).isVisible()).toBe(true);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await card(page).waitFor({ state: "hidden" });
});

test("a finger shows no card", async () => {
  const { page } = await openClaim({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await link(page).dispatchEvent("pointerover", { pointerType: "touch", bubbles: true });
  await page.clock.runFor(patience);
  expect(asked).toEqual([]);
  await expect.poll(() => card(page).isVisible()).toBe(false);
});

test("the map has no cards of this kind", async () => {
  const { page } = await openAt(site, "map/");
  expect(await card(page).count()).toBe(0);
});

test("every link to a record has a card, which is inside the window, be it wide or narrow", async () => {
  const { page } = await openClaim({ viewport: { width: 1440, height: 500 }, bypassCSP: true });
  const records = await page.locator("main a").evaluateAll((links) =>
    links.flatMap((link, index) =>
      // A drawing's links have none: they say all of it.
      link instanceof HTMLAnchorElement &&
      /^\/tea\/(?:people|sources|claims)\/[a-z0-9-]+\/$/.test(link.getAttribute("href") ?? "") &&
      link.getAttribute("href") !== location.pathname &&
      link.checkVisibility()
        ? [index]
        : [],
    ),
  );
  expect(records.length).toBeGreaterThan(3);
  for (const [width, index] of [1440, 320].flatMap((each) => records.map((record) => [each, record] as const))) {
    await page.setViewportSize({ width, height: 500 });
    await page.mouse.move(1, 1);
    await page.clock.runFor(patience);
    await card(page).waitFor({ state: "hidden" });
    await page.locator("main a").nth(index).hover();
    await page.clock.runFor(patience);
    await card(page).waitFor();
    const { x, y, width: wide, height } = (await card(page).boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
    expect([x >= 0, y >= 0, x + wide <= width, y + height <= 500]).toEqual([true, true, true, true]);
  }
  expect(await axeFindings(page)).toEqual([]);
});

test("where nothing can point, a tap on a term shows what it means, and a second one opens its page", async () => {
  const { page } = await openAt(site, claim, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  const term = page.locator("main a.term").first();
  await term.tap();
  await card(page).getByText("A claim that answers a question of the map directly.").waitFor();
  await page.getByRole("heading", { level: 1 }).tap();
  await card(page).waitFor({ state: "hidden" });
  await term.tap();
  await card(page).getByText("A claim that answers").waitFor();
  await term.tap();
  await page.waitForURL("**/terms/position/");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("position");
});
