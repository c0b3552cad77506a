import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { buildSmallSite } from "./build-test-site.ts";
import { openAt } from "./open-at.ts";

const site = await buildSmallSite();

const box = (page: Page) => page.getByRole("combobox", { name: "Search this site" });
const options = (page: Page) => page.getByRole("listbox", { name: "Results" }).getByRole("option");
const marked = (page: Page) => page.locator(".page-hits [aria-selected=true]");

test("claims, questions, people, sources and tours are found from any page", async () => {
  const { page } = await openAt(site, "about/");
  await box(page).fill("milk");
  await options(page).first().waitFor();
  for (const kind of ["Claims", "Questions", "Tours"]) await page.getByRole("group", { name: kind }).waitFor();
  await box(page).fill("orwell");
  await page
    .getByRole("group", { name: "People", exact: true })
    .getByRole("option", { name: "George Orwell" })
    .waitFor();
  await page
    .getByRole("group", { name: "People compared" })
    .getByRole("option", { name: "George Orwell and Royal Society of Chemistry" })
    .waitFor();
  await page.getByRole("group", { name: "Sources" }).getByRole("option").first().waitFor();
});

test("pages of the site are found", async () => {
  const { page } = await openAt(site, "about/");
  await box(page).fill("how to read");
  await page
    .getByRole("group", { name: "About this map" })
    .getByRole("option", { name: /^How to read the map/ })
    .click();
  await page.waitForURL(/\/tea\/about\/reading\/$/);
});

test("the keyboard opens the search, moves along the results, closes them and opens one", async () => {
  const { page } = await openAt(site, "about/");
  await page.keyboard.press("/");
  await page.keyboard.type("denatured");
  await options(page).first().waitFor();
  expect(await box(page).getAttribute("aria-expanded")).toBe("true");
  await page.keyboard.press("ArrowDown");
  expect(await box(page).getAttribute("aria-activedescendant")).toBe(await marked(page).getAttribute("id"));
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => marked(page).count()).toBe(0);
  await page.keyboard.press("Escape");
  await expect.poll(() => options(page).first().isVisible()).toBe(false);
  await page.keyboard.press("ArrowDown");
  await options(page).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/tea\/claims\/[a-z-]+\/$/);
});

const field = (page: Page) => page.getByRole("searchbox", { name: "Search this site" });

test("Enter without a choice leads to a page with all results, which its address keeps, and from there to the map", async () => {
  const { page } = await openAt(site, "about/");
  await box(page).fill("one certain rule xylophone");
  await options(page).first().waitFor();
  await box(page).press("Enter");
  await page.waitForURL(/\/tea\/search\/#q=one%20certain%20rule%20xylophone$/);
  await page.getByText(/results? for “one certain rule xylophone”\. Nothing here has “xylophone”\.$/).waitFor();
  await page
    .getByRole("region", { name: /^Claims \d+$/ })
    .locator("li p mark")
    .first()
    .waitFor();
  await field(page).fill("milk");
  await page.getByRole("link", { name: /^Show all \d+ claims and questions on the map$/ }).click();
  await page.waitForURL(/\/tea\/map\/\?q=milk$/);
  await page.goBack();
  await page.getByText(/^\d+ results for “milk”\.$/).waitFor();
  expect(await field(page).inputValue()).toBe("milk");
});

test("a text that is searched is taken to the page that reads texts, without JavaScript there are lists", async () => {
  const { page } = await openAt(site, "search/");
  await field(page).fill("Milk goes in first. ".repeat(5));
  await page.getByRole("link", { name: "Read a text with the map" }).click();
  await page.getByText(/^Of 5 sentences/).waitFor();
  const { page: plain } = await openAt(site, "search/", { javaScriptEnabled: false });
  expect(await field(plain).isVisible()).toBe(false);
  await plain.getByRole("main").getByRole("link", { name: "questions" }).click();
  await plain.waitForURL(/\/tea\/questions\/$/);
});

test("words of an explanation find the claim, and the search says which words nothing has", async () => {
  const { page } = await openAt(site, "about/");
  await box(page).fill("one certain rule");
  await page.locator(".page-hits .hit-passage mark").first().waitFor();
  await box(page).fill("what is the strongest objection to milk");
  await page.getByText(/^\d+ found$/).waitFor();
  await box(page).fill("milk xylophone");
  await page.getByText(/^Nothing here has “xylophone”\. \d+ found$/).waitFor();
  await page.getByRole("group", { name: "Claims" }).waitFor();
  await box(page).fill("xylophone");
  await page.getByText(/^Nothing found/).waitFor();
  expect(await options(page).count()).toBe(0);
});

test("Enter and Escape do what was typed last, even while the search is being loaded", async () => {
  const { page } = await openAt(site, "about/");
  const { promise: loaded, resolve: load } = Promise.withResolvers<undefined>();
  await page.route("**/map/search/index.json", async (route) => {
    await loaded;
    await route.continue();
  });
  await box(page).fill("milk");
  await page.getByText("Searching…").waitFor();
  await box(page).press("Escape");
  await box(page).fill("milk te");
  await box(page).press("Enter");
  load(undefined);
  await page.waitForURL(/\/tea\/search\/#q=milk%20te$/);
});

test("what is typed before the script comes is searched then, unless the reader has left the box", async () => {
  for (const isLeft of [false, true]) {
    const { page } = await openAt(site, "about/");
    const { promise: arrives, resolve: arrive } = Promise.withResolvers<undefined>();
    await page.route("**/page-search.*.js", async (route) => {
      await arrives;
      await route.continue();
    });
    const index = page.waitForResponse("**/map/search/index.json");
    await box(page).fill("milk");
    if (isLeft) await box(page).blur();
    arrive(undefined);
    await (await index).finished();
    if (!isLeft) await options(page).first().waitFor();
    await page.waitForTimeout(500);
    expect(await page.locator(".page-hits").isVisible()).toBe(!isLeft);
  }
});

test("the search is loaded once its box has the focus", async () => {
  const { page } = await openAt(site, "about/");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  expect(asked).toEqual([]);
  await box(page).focus();
  await expect.poll(() => asked.some((url) => url.endsWith("/map/search/index.json"))).toBe(true);
});

test("a map has one search, its own", async () => {
  const { page } = await openAt(site, "map/");
  expect(await page.locator(".page-search").count()).toBe(0);
  expect(await page.getByRole("searchbox").count()).toBe(1);
});

test("without JavaScript, a link leads to the list of claims", async () => {
  const { page } = await openAt(site, "about/", { javaScriptEnabled: false });
  await page.getByRole("link", { name: "Find a claim" }).click();
  await page.waitForURL(/\/tea\/claims\/$/);
});

test.each([
  ["a phone", { width: 390, height: 844 }],
  ["a wide window", { width: 1440, height: 900 }],
])("on %s the results are inside the window, and axe finds nothing wrong", async (_, viewport) => {
  const { page } = await openAt(site, "about/", { viewport, bypassCSP: true });
  await box(page).fill("one certain rule");
  await page.locator(".hit-passage mark").first().waitFor();
  await box(page).press("ArrowDown");
  const panel = await page.locator(".page-hits").boundingBox();
  expect(panel?.x).toBeGreaterThanOrEqual(0);
  expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
  expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
  expect(await axeFindings(page)).toEqual([]);
});
