import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { brokenLinks } from "./broken-links.ts";
import { buildTestSite } from "./build-test-site.ts";
import { openBrowser } from "./open-browser.ts";
import { readSiteFile, siteFiles } from "./site-files.ts";

const browser = await openBrowser();
const site = await buildTestSite({ claims: "test/fixtures/debates/small/claims", environment: { RELATIVE: "1" } });

const onDisk = (path: string): string => pathToFileURL(join(site.folder, path)).href;

describe("a copy of the map with relative addresses", () => {
  it("can be opened from a disk, with its fonts, its colours and its drawing", async () => {
    const page = await browser.newPage();
    await page.goto(onDisk("map/index.html"));
    await page.evaluate(() => document.fonts.ready);
    const seen = await page.evaluate(() => ({
      font: [...document.fonts].some(({ family, status }) => family === "Archivo" && status === "loaded"),
      sheets: document.styleSheets.length,
      drawing: document.querySelector(".map-stage > svg.map")?.getBoundingClientRect().height ?? 0,
      blank: [...document.querySelectorAll(".map-stage text")].every(
        (text) => text.getBoundingClientRect().width === 0,
      ),
    }));
    expect(seen).toMatchObject({ font: true, blank: false });
    expect(seen.sheets).toBeGreaterThan(0);
    expect(seen.drawing).toBeGreaterThan(200);
  });

  it("can be followed from the front page to the map, from its drawing to a claim, and to the claim's source", async () => {
    const page = await browser.newPage();
    await page.goto(onDisk("index.html"));
    await page.click(".page-header a:text-is('Map')");
    await page.waitForURL(onDisk("map/index.html"));
    await page.click(`svg.map a[href$="claims/milk-goes-in-first/index.html"]`);
    await page.waitForURL(onDisk("claims/milk-goes-in-first/index.html"));
    expect(await page.textContent("h1")).toBe("The milk goes in before the tea.");
    await page.click(".page-header a:text-is('Sources')");
    await page.waitForURL(onDisk("sources/index.html"));
  });

  it("asks for no font in its head, which browsers refuse from a disk", () => {
    expect(readSiteFile(site.folder, "index.html")).not.toContain('rel="preload"');
  });

  it("has no dead link, and no address that begins at the root of the disk", () => {
    expect(brokenLinks(site.folder, "/")).toEqual([]);
    const pages = siteFiles(site.folder).filter((path) => /\.(html|css)$/.test(path));
    const rooted = pages.filter((path) =>
      /\s(?:href|src|data-base|data-search|data-map|data-root)="\/|url\(["']?\//.test(readSiteFile(site.folder, path)),
    );
    expect(rooted).toEqual([]);
  });

  it("still works from a server, where its scripts run", async () => {
    const page = await browser.newPage();
    await page.goto(site.address("map/#milk-goes-in-first"));
    await page.waitForSelector(".map-detail:not([hidden])");
    expect(await page.textContent("g.item.focus")).toContain("The milk goes in before the tea.");
  });
});
