import { expect, test } from "vitest";
import { buildTestSite } from "./build-test-site.ts";
import { readSiteFile } from "./site-files.ts";
import { openAt } from "./open-at.ts";

const site = await buildTestSite({ claims: "test/fixtures/debates/bare/claims" });

const question = "Is walking better than running?";

test("the map of one question opens with its argument, and the path leads out to everything", async () => {
  const { page } = await openAt(site, "map/", { reducedMotion: "reduce" });
  const map = page.locator("argument-map.live");
  await map.waitFor({ state: "attached" });
  expect(await map.getAttribute("data-level")).toBe("2");
  expect(await page.locator(".map-crumbs a").allTextContents()).toEqual(["Everything", question]);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.locator(".map-crumbs").getByRole("link", { name: "Everything" }).click();
  await expect.poll(() => map.getAttribute("data-level")).toBe("0");
  await page
    .locator("g.item.tile > a")
    .first()
    .click({ position: { x: 30, y: 12 } });
  await expect.poll(() => map.getAttribute("data-level")).toBe("2");
  expect(new URL(page.url()).hash).toBe("#is-walking-better");
});

test("without scripts the same argument is drawn", () => {
  const html = readSiteFile(site.folder, "map/index.html");
  const drawn = /<div class="map-stage">[^]*?<\/svg>/.exec(html)?.[0] ?? "";
  expect([...drawn.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href)).toEqual(
    expect.arrayContaining(["/questions/is-walking-better/", "/claims/walking-is-better/"]),
  );
});
