import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { buildTestSite, buildSmallSite } from "./build-test-site.ts";
import { openPage } from "./open-browser.ts";
import { openAt } from "./open-at.ts";

const id = "denatured-milk-tastes-fine";

const site = await buildSmallSite();
const homeless = await buildTestSite({ claims: "test/fixtures/debates/bare/claims" });

/** The content of a meta element in a page's head, by its property or name. */
async function meta(folder: string, path: string): Promise<ReadonlyMap<string, string>> {
  const page = await readFile(join(folder, path), "utf8");
  const tags = [...page.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)];
  return new Map(tags.map(([, name = "", content = ""]) => [name, content]));
}

describe("a shared page", () => {
  it.each([
    ["index.html", "share/site.png"],
    ["map/tea/index.html", "share/debates/tea.png"],
    ["questions/when-does-the-milk-go-in/index.html", "share/questions/when-does-the-milk-go-in.png"],
    [`claims/${id}/index.html`, `share/claims/${id}.png`],
  ])("%s names its image by a full address, and the image is there", async (page, image) => {
    const tags = await meta(site.folder, page);
    expect(tags.get("og:image")).toBe(`https://tea.example/tea/${image}`);
    expect([tags.get("og:image:width"), tags.get("og:image:height")]).toEqual(["1200", "630"]);
    expect(tags.get("og:image:alt")).toMatch(/\w/);
    expect(tags.get("twitter:card")).toBe("summary_large_image");
    expect(await sharp(join(site.folder, image)).metadata()).toMatchObject({ width: 1200, height: 630 });
  });

  it("names no image if the site has no origin, and none are made", async () => {
    expect((await meta(homeless.folder, "index.html")).has("og:image")).toBe(false);
    await expect(stat(join(homeless.folder, "share"))).rejects.toThrow("ENOENT");
  });
});

/** The page of the claim's present version, under the base. */
async function versionPath(): Promise<string> {
  const page = await readFile(join(site.folder, `claims/${id}/index.html`), "utf8");
  const [, version = ""] = /<meta name="bibo:edition" content="([0-9a-f]{10})"/.exec(page) ?? [];
  return `claims/${id}/${version}/`;
}

/** A page of another site with a frame that shows an address of this one. */
async function openFrame(page: Page, path: string, width = 600, height = 320): Promise<FrameLocator> {
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<iframe src="${site.address(path)}" width="${width}" height="${height}"></iframe>`,
    }),
  );
  await page.goto(site.address("host.html"));
  return page.frameLocator("iframe");
}

describe("the card of a claim in a frame", () => {
  it("is all that its page shows, legible and accessible, without errors in the console", async () => {
    for (const path of [`claims/${id}/`, await versionPath()]) {
      const { page } = await openPage({ viewport: { width: 600, height: 320 }, bypassCSP: true });
      await page.goto(site.address(`${path}#card`));
      expect((await page.innerText("body")).trim()).toMatch(
        /^objection\s+unanswered\s+Denatured milk tastes no worse to most drinkers\.\s+no holder recorded\s+On the question: When does the milk go in\?\s+The Milk Question · version [0-9a-f]{10}[^\n]*$/i,
      );
      expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
      const box = await page.locator("#card").boundingBox();
      expect(box).toMatchObject({ x: 0, y: 0, width: 600 });
      expect(await axeFindings(page)).toEqual([]);
    }
  });

  it("is not shown or read out on the page itself, nor by programs without style sheets", async () => {
    const { page } = await openPage();
    for (const path of [`claims/${id}/`, await versionPath()]) {
      await page.goto(site.address(path));
      expect(await page.locator("#card").isVisible()).toBe(false);
      expect(await page.getByRole("heading", { name: "Denatured milk tastes no worse" }).count()).toBe(1);
      expect(await page.locator("#card").getAttribute("hidden")).toBe("");
    }
  });

  it("is found by programs through the head of the claim's page", async () => {
    const page = await readFile(join(site.folder, `claims/${id}/index.html`), "utf8");
    const [, address = ""] = /type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? [];
    expect(address).toBe(`https://tea.example/tea/embed/claims/${id}.json`);
    const answer = await readFile(join(site.folder, `embed/claims/${id}.json`), "utf8");
    expect(JSON.parse(answer)).toMatchObject({ type: "rich", provider_name: "The Milk Question" });
    expect(answer).toContain(String.raw`src=\"https://tea.example/tea/claims/${id}/#card\"`);
  });

  it.each([true, false])("opens the claim's page in the whole window (with scripts: %s)", async (javaScriptEnabled) => {
    const { page } = await openPage({ javaScriptEnabled });
    const frame = await openFrame(page, `claims/${id}/#card`);
    expect(await frame.locator("main h1").isVisible()).toBe(false);
    await frame.locator("h2 a").click();
    await page.waitForURL(site.address(`claims/${id}/`));
    expect(await page.locator("main h1").isVisible()).toBe(true);
  });

  it("stays a card where its claim has moved to another address", async () => {
    const { page } = await openPage();
    const frame = await openFrame(page, "claims/milk-last/#card");
    await frame.locator("#card").waitFor();
    expect(await frame.locator("main h1").isVisible()).toBe(false);
  });

  it("leaves the moved page for the whole page where scripts are not allowed", async () => {
    const { page } = await openAt(site, "claims/milk-last/", { javaScriptEnabled: false });
    await page.waitForURL(site.address("claims/milk-goes-in-last/"));
  });
});

describe("the map in a frame", () => {
  it("shows the claim in its address, without errors in the console, and fits its frame", async () => {
    const { page } = await openAt(site, `embed/map/#${id}`, { viewport: { width: 800, height: 600 }, bypassCSP: true });
    await page.waitForSelector(".map-detail:not([hidden])");
    expect(await page.textContent("g.item.focus")).toContain("Denatured milk tastes no worse to most drinkers.");
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
  });

  it("is a drawing whose links open outside of the frame if scripts are not allowed", async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    const frame = await openFrame(page, "embed/map/", 800, 600);
    expect(await frame.locator(".map-switches").isVisible()).toBe(false);
    await frame.locator(`.map a[href$="/claims/milk-goes-in-first/"]`).first().click();
    await page.waitForURL(site.address("claims/milk-goes-in-first/"));
  });
});
