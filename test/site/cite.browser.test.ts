import { readFile } from "node:fs/promises";
import readMetadata from "html-metadata";
import { expect, test } from "vitest";
import { buildSmallSite } from "./build-test-site.ts";
import { newPage } from "./open-browser.ts";
import { openAt } from "./open-at.ts";

const claimPage = "claims/milk-goes-in-last/";

const site = await buildSmallSite();

test("the head of a claim's page has each field for reference managers once, and the browser accepts its linked data", async () => {
  const { page } = await openAt(site, claimPage);
  const metas = await page
    .locator("head meta[name]")
    .evaluateAll((elements) => elements.map((element) => element.getAttribute("name")));
  const once = "z:itemType¦DC.title¦DC.creator¦PRISM.publicationName¦bibo:edition¦eprints.official_url".split("¦");
  expect(once.map((name) => metas.filter((found) => found === name).length)).toEqual(once.map(() => 1));
  const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
  const version = await page.locator("link[rel=cite-as]").getAttribute("href");
  expect(canonical).toBe("https://tea.example/tea/claims/milk-goes-in-last/");
  expect(version).toMatch(/^https:\/\/tea\.example\/tea\/claims\/milk-goes-in-last\/[0-9a-f]{10}\/$/);
  const data: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(data).toMatchObject({ "@type": "WebPage", url: canonical, about: { "@type": "Claim" } });
  expect(await page.locator("#cite-claim ~ .section-note").first().innerText()).toBe("To quote what the map says.");
});

test("the reader of Wikipedia's citation service finds the fields of a claim and of a source", async () => {
  expect(await readMetadata(site.address(claimPage))).toMatchObject({
    dublinCore: {
      title: "The milk goes in after the tea.",
      creator: "The Milk Question contributors,",
      rights: "https://creativecommons.org/licenses/by/4.0/",
    },
    prism: { publicationName: "The Milk Question" },
    openGraph: { type: "article" },
  });
  expect(await readMetadata(site.address("sources/orwell-1946-nice-cup/"))).toMatchObject({
    dublinCore: { title: "A Nice Cup of Tea", creator: "Orwell, George", issued: "1946-01-12" },
  });
});

test("nothing on a source's page can be mistaken for a date or an abstract that the work doesn't have", async () => {
  const page = await (await fetch(site.address("sources/orwell-1946-nice-cup/"))).text();
  expect(page).toContain('<meta property="og:description"');
  // Reference managers may use the first date on a page and its description as those of the work.
  expect(page).not.toMatch(/<time[\s>]|<meta name="description"/);
});

test("choosing a format replaces the one shown, with JavaScript or without", async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(site.address(claimPage));
  const formats = page.locator(".cite-formats").first();
  await expect.poll(() => formats.getByText("contributors.").first().isVisible()).toBe(true);
  await formats.locator("summary", { hasText: "BibTeX" }).click();
  await expect.poll(() => formats.getByText("@incollection{milk-goes-in-last").isVisible()).toBe(true);
  await expect.poll(() => formats.locator("details[open]").count()).toBe(1);
});

test("a button copies a format as it is shown, has the format's name, and confirms the copy", async () => {
  const page = await newPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(site.address(claimPage));
  const formats = page.locator(".cite-formats").first();
  await formats.locator("summary", { hasText: "RIS" }).click();
  await formats.getByRole("button", { name: "Copy RIS" }).click();
  await expect.poll(() => formats.locator("details[open]").getByRole("status").textContent()).toBe("Copied");
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain("TY  - ENCYC\nID  - milk-goes-in-last\n");
});

test("every download is a file of its format, which needs no JavaScript", async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(site.address(claimPage));
  const links = page.locator(".downloads a");
  const files = [".bib", ".ris", ".csl.json", "-sources.ris"].map((end) => `milk-goes-in-last${end}`);
  for (const [index, file] of files.entries()) {
    const downloading = page.waitForEvent("download");
    await links.nth(index).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(file);
    const begins = /\.bib$/.test(file) ? /^@\w+\{/ : /\.ris$/.test(file) ? /^TY {2}- / : /^\[\n {2}\{\n {4}"id"/;
    expect(await readFile(await download.path(), "utf8")).toMatch(begins);
  }
  expect(await links.count()).toBe(files.length);
});
