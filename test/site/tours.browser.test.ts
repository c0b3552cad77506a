import type { Frame, Page } from "playwright-core";
import { expect, test } from "vitest";
import { buildSmallSite } from "./build-test-site.ts";
import { openAt } from "./open-at.ts";

const site = await buildSmallSite();

const tour = "tours/milk-in-five-minutes/";
const wide = { viewport: { width: 1440, height: 900 } };

/** The map beside the stops, and what its address names. */
function mapIn(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.url().includes("/embed/map/"));
}
const shown = (page: Page): string => new URL(mapIn(page)?.url() ?? "about:blank").hash;

test("a tour opens with its first stop on the map, and each further stop moves the map there", async () => {
  const { page } = await openAt(site, tour, wide);
  await expect.poll(() => shown(page)).toBe("#when-does-the-milk-go-in");
  await page.getByRole("link", { name: "Next stop" }).first().click();
  await expect.poll(() => shown(page)).toBe("#milk-goes-in-last");
  await expect.poll(() => new URL(page.url()).hash).toBe("#2");
  const focused = mapIn(page)?.locator(".item.focus, .mark.focus").first();
  await focused?.waitFor({ state: "attached" });
  expect(await page.locator("[aria-current=step] .kicker").innerText()).toBe("Stop 2 of 3");
  await page.goBack();
  await expect.poll(() => shown(page)).toBe("#when-does-the-milk-go-in");
});

test("the map has the colours that the reader chooses on the page", async () => {
  const { page } = await openAt(site, tour, wide);
  await page.getByRole("button", { name: "dark" }).click();
  await mapIn(page)?.locator("html[data-theme=dark]").waitFor();
  await page.reload();
  await mapIn(page)?.locator("html[data-theme=dark]").waitFor();
});

test("the address names a stop", async () => {
  const { page } = await openAt(site, `${tour}#3`, wide);
  await expect.poll(() => shown(page)).toBe("#hot-tea-curdles-milk");
});

test("scrolling through the stops moves the map, and so does the focus of the keyboard", async () => {
  const { page } = await openAt(site, tour, wide);
  await expect.poll(() => shown(page)).toBe("#when-does-the-milk-go-in");
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => shown(page)).toBe("#hot-tea-curdles-milk");
  await page.locator(".tour-stop").nth(1).locator("a").first().focus();
  await expect.poll(() => shown(page)).toBe("#milk-goes-in-last");
});

test("the map takes no focus from the stops, when it opens and when it moves", async () => {
  const { page } = await openAt(site, tour, wide);
  const hasFocus = (tag: string) => page.evaluate((name) => document.activeElement?.localName === name, tag);
  await mapIn(page)?.locator(".item").first().waitFor();
  expect(await hasFocus("body")).toBe(true);
  const next = page.getByRole("link", { name: "Next stop" }).first();
  await next.focus();
  await page.keyboard.press("Enter");
  await mapIn(page)?.locator(".item.focus, .mark.focus").first().waitFor({ state: "attached" });
  expect(await hasFocus("iframe")).toBe(false);
  await page.keyboard.press("Tab");
  await expect.poll(() => hasFocus("a")).toBe(true);
});

test("without JavaScript, and on a phone, the stops are a page to read with links to the map", async () => {
  const phone = { viewport: { width: 390, height: 844 } };
  for (const options of [{ javaScriptEnabled: false }, phone]) {
    const { page } = await openAt(site, tour, options);
    expect(await page.locator(".tour-frame").isVisible()).toBe(false);
    expect(await page.locator(".tour-stop").count()).toBe(3);
    expect(await page.locator(".tour-stop").nth(1).getByRole("link", { name: "On the map" }).getAttribute("href")).toBe(
      "/tea/map/?tour=milk-in-five-minutes.2#milk-goes-in-last",
    );
  }
});

test("the map leads back to the stop from which it was opened, also after other places", async () => {
  const { page } = await openAt(site, tour, wide);
  await page.getByRole("link", { name: "On the map" }).nth(1).click();
  await page.locator(".argument-map.live").waitFor();
  await page.getByRole("link", { name: "Everything" }).click();
  await expect.poll(() => page.url()).toMatch(/\/tea\/map\/\?tour=milk-in-five-minutes\.2$/);
  await page.reload();
  await page.getByRole("link", { name: "Back to the tour" }).click();
  await page.waitForURL(/\/tours\/milk-in-five-minutes\/#2$/);
});

test("a tablet has the map above the stops, in sight as they are read", async () => {
  const { page } = await openAt(site, tour, { viewport: { width: 820, height: 1180 } });
  await page.getByRole("link", { name: "Next stop" }).first().click();
  await expect.poll(() => shown(page)).toBe("#milk-goes-in-last");
  const [map, stop] = [await page.locator(".tour-frame").boundingBox(), await page.locator("[id='2']").boundingBox()];
  expect(map?.y).toBe(0);
  expect(stop?.y).toBeGreaterThan(map?.height ?? 0);
});

test("a phone does not load the map", async () => {
  const { page } = await openAt(site, tour, { viewport: { width: 390, height: 844 } });
  expect(mapIn(page)).toBeUndefined();
});

test("the page of a question says where it stands, with links to the claims", async () => {
  const { page } = await openAt(site, "questions/when-does-the-milk-go-in/", wide);
  const state = page.getByRole("region", { name: "Where it stands" });
  expect(await state.getByRole("link", { name: "hot tea curdles milk" }).getAttribute("href")).toBe(
    "/tea/claims/hot-tea-curdles-milk/",
  );
});
