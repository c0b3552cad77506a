import type { BrowserContextOptions, Page } from "playwright-core";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import type { Claim } from "../../src/claims/model/index.ts";
import { axeFindings } from "./axe-findings.ts";
import { buildTestSite } from "./build-test-site.ts";
import { openAt } from "./open-at.ts";
import { readSiteFile } from "./site-files.ts";
import { manyQuestions, writeManyQuestions } from "./write-debate.ts";

/** It is the site of the search's tests, too. */
const { debate } = compile(manyQuestions);
const site = await buildTestSite({ claims: writeManyQuestions() });

const openMap = (inside = "map/", options: BrowserContextOptions = {}) => openAt(site, inside, options);
const level = (page: Page): Promise<string | null> => page.locator("argument-map").getAttribute("data-level");
const item = (page: Page, id: string) => page.locator(`g.item:not(.leaving, .far) > a[data-id="${id}"]`);

/** A claim deep below the last question. */
function deepClaim(): Claim {
  const last = debate.questions.at(-1)?.id;
  const [deepest] = debate.claims
    .filter(({ question }) => question === last)
    .toSorted((a, b) => Number(b.depth) - Number(a.depth));
  if (deepest === undefined) throw new Error("The generated debate has no claim below its last question.");
  return deepest;
}

describe("a map of very many questions", () => {
  test("shows its debates first, in few elements and few bytes, with a way to every claim", async () => {
    const { page } = await openMap();
    expect(await page.locator("g.item.tile.debate").count()).toBe(3);
    expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(3000);
    expect(gzipSync(readSiteFile(site.folder, "map/index.html")).length).toBeLessThan(60_000);
    const { question, id, debate: of } = deepClaim();
    await item(page, of).click({ position: { x: 30, y: 20 } });
    await expect.poll(() => level(page)).toBe("1");
    await item(page, question ?? "").click({ position: { x: 30, y: 20 } });
    await expect.poll(() => level(page)).toBe("2");
    await item(page, id).click({ position: { x: 40, y: 12 } });
    await expect.poll(() => level(page)).toBe("3");
    await page.locator(".map-crumbs a").first().click();
    await expect.poll(() => level(page)).toBe("0");
  });

  test("loads only the question that is entered", async () => {
    const { page } = await openMap();
    const loaded: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/questions/")) loaded.push(request.url());
    });
    await page.evaluate((id) => (location.hash = id), deepClaim().id);
    await expect.poll(() => level(page)).toBe("3");
    expect(loaded.length).toBe(1);
  });

  test("can be explored with the arrow keys from a debate to a claim", async () => {
    const { page } = await openMap();
    await page.locator("g.item.tile.debate > a").first().focus();
    for (const key of ["ArrowDown", "ArrowUp", "ArrowRight"]) await page.keyboard.press(key);
    await expect.poll(() => level(page)).toBe("1");
    for (const key of ["ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await expect.poll(() => level(page)).toBe("2");
    expect(await page.evaluate(() => document.activeElement?.closest("g.item")?.classList.contains("position"))).toBe(
      true,
    );
  });

  test("marks search results on every level", async () => {
    const { page } = await openMap("map/?role=objection");
    await expect.poll(() => page.locator(".bar.hit").count()).toBeGreaterThan(0);
    await page
      .locator("g.item.tile.debate > a")
      .first()
      .click({ position: { x: 30, y: 20 } });
    await expect.poll(() => page.locator(".square.hit").count()).toBeGreaterThan(0);
  });

  test("has links without JavaScript and an outline of its positions, and axe finds nothing wrong with it", async () => {
    const { page } = await openMap("map/", { javaScriptEnabled: false });
    await item(page, "debate-2").click({ position: { x: 30, y: 20 } });
    await expect.poll(() => new URL(page.url()).pathname).toBe("/map/debate-2/");
    await page
      .locator("g.item.tile.question > a")
      .first()
      .click({ position: { x: 30, y: 20 } });
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/questions\//);
    const { page: outline } = await openMap("map/outline/", { javaScriptEnabled: false });
    const positions = debate.claims.filter(({ role }) => role === "position").length;
    await expect.poll(() => outline.locator("li.position[data-claim]").count()).toBe(positions);
    const { page: live } = await openMap("map/", { bypassCSP: true });
    expect(await axeFindings(live)).toEqual([]);
  });
});
