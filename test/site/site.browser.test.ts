import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { brokenLinks } from "./broken-links.ts";
import { htmlFaults } from "./html-faults.ts";
import { buildTestSite, buildSmallSite } from "./build-test-site.ts";
import { openBrowser, openPage, visit } from "./open-browser.ts";
import { readSiteFile, siteFiles } from "./site-files.ts";
import { beyondWindow, openAt } from "./open-at.ts";

/** One page of every kind. */
const pageKinds = [
  "",
  ..."map/¦map/tea/¦questions/¦questions/when-does-the-milk-go-in/¦tours/¦tours/milk-in-five-minutes/¦claims/".split(
    "¦",
  ),
  ..."milk-goes-in-last¦denatured-milk-tastes-fine¦old-cups-cracked".split("¦").map((id) => `claims/${id}/`),
  ..."sources/¦sources/orwell-1946-nice-cup/¦people/¦people/george-orwell/¦read/¦search/#q=milk¦changes-of-mind/¦about/¦about/reading/".split(
    "¦",
  ),
  ..."about/standing/¦about/balance/¦about/data/¦downloads/¦contribute/¦contribute/rules/¦contribute/wanted/¦404.html".split(
    "¦",
  ),
];

/** Two pages for all kinds, one after the other: each new one has to start a process, and to load the fonts and styles again. */

const site = await buildSmallSite();
const browser = await openBrowser();
const checked = await (await browser.newContext({ bypassCSP: true })).newPage();
const scriptless = await (await browser.newContext({ javaScriptEnabled: false })).newPage();

test("every link leads to a page and every asset exists", () => {
  expect(brokenLinks(site.folder, "/tea/")).toEqual([]);
  expect(readSiteFile(site.folder, "claims/milk-goes-in-last/index.html")).toContain(
    '<link rel="canonical" href="https://tea.example/tea/claims/milk-goes-in-last/"',
  );
});

test("the HTML of every page is valid", async () => {
  const pages = siteFiles(site.folder).filter((path) => path.endsWith(".html"));
  expect(await htmlFaults(site, pages)).toEqual([]);
});

test("the page of a claim with few replies has at most 17 kB with its styles, compressed, which are at most four files", () => {
  const page = readSiteFile(site.folder, "claims/milk-goes-in-last/index.html");
  const sheets = [...page.matchAll(/<link rel="stylesheet" href="\/tea\/([^"]+)"/g)].map(([, path = ""]) => path);
  const parts = [page, ...sheets.map((path) => readSiteFile(site.folder, path))];
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets.length).toBeLessThanOrEqual(4);
  expect(parts.reduce((sum, part) => sum + gzipSync(part).length, 0)).toBeLessThanOrEqual(17_000);
});

test("the page of a claim loads at most 5 kB of scripts, compressed", () => {
  const loaded = new Map<string, string>();
  const load = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.set(name, readSiteFile(site.folder, `_astro/${name}`));
    for (const [, imported = ""] of loaded.get(name)?.matchAll(/(?:from|import)"\.\/([^"]+)"/g) ?? []) load(imported);
  };
  const page = readSiteFile(site.folder, "claims/milk-goes-in-last/index.html");
  for (const [, name = ""] of page.matchAll(/<script type="module" src="\/tea\/_astro\/([^"]+)"/g)) load(name);
  expect(loaded.size).toBeGreaterThan(3);
  expect([...loaded.values()].reduce((sum, code) => sum + gzipSync(code).length, 0)).toBeLessThanOrEqual(5_000);
});

test("the browser's console has no errors on any kind of page", async () => {
  const { page } = await openPage();
  for (const path of pageKinds.slice(0, -1)) await visit(page, site.address(path));
});

test.each(pageKinds)("/%s is no wider than any window, and axe finds nothing wrong with it", async (path) => {
  const page = checked;
  await page.goto(site.address(path));
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => page.evaluate(beyondWindow)).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  expect(await axeFindings(page)).toEqual([]);
});

test("a list of changes with none asks for no day", () => {
  expect(readSiteFile(site.folder, "changes/index.html")).not.toContain('type="date"');
});

const longest = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";

test.each(["questions/when-does-the-milk-go-in/", "claims/milk-goes-in-last/", "downloads/", "sources/", "people/"])(
  "a name or sentence of one long word is broken on a phone rather than that /%s gets wider",
  async (path) => {
    const page = checked;
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(site.address(path));
    const replaced = await page.locator("main").evaluate((main, word) => {
      const texts = [...main.querySelectorAll("h1, a:not(.button)")].filter(
        ({ textContent, childElementCount }) => childElementCount === 0 && textContent.trim().includes(" "),
      );
      for (const text of texts) text.textContent = word;
      return texts.length;
    }, longest);
    expect(replaced).toBeGreaterThan(1);
    expect(await page.evaluate(beyondWindow)).toBeLessThanOrEqual(0);
  },
);

test.each(["ltr", "rtl"])(
  "a reference in Arabic is within a phone's window on a page of direction %s",
  async (direction) => {
    const page = checked;
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(site.address("claims/milk-goes-in-last/"));
    await page.locator(".cite-formats li").evaluateAll((entries, dir) => {
      document.documentElement.dir = dir;
      for (const entry of entries) entry.textContent = "ابن سينا. (2020).";
    }, direction);
    const rights = await page.locator(".cite-formats li:visible").evaluateAll((entries) =>
      entries.map((entry) => {
        const range = document.createRange();
        range.selectNodeContents(entry);
        return range.getBoundingClientRect().right;
      }),
    );
    expect(rights.length).toBeGreaterThan(0);
    expect(rights.filter((right) => right > 390 - 8)).toEqual([]);
  },
);

test("a long name of the map is above the links rather than beside links that are below each other", async () => {
  const page = checked;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(site.address("questions/"));
  const rows = await page.locator(".page-header").evaluate((header, words) => {
    const name = header.querySelector(".site-name");
    if (name) name.textContent = words;
    return new Set([...header.querySelectorAll("nav a")].map((link) => link.getBoundingClientRect().top)).size;
  }, `${longest} and whatever else is said about it on this map`);
  expect(rows).toBe(1);
});

/** Patterns of words, counts and punctuation that are joined wrongly. */
const brokenJoins =
  /— ?—|\w [,.;:!](?=\s|$)|,,|[a-z],[A-Z]|\b1 (?:are|claims|questions|sources|people|objections)\b|[?:]\.|\( ?\)/;

test.each([...pageKinds, "contribute/new/"])(
  "without JavaScript, no button and no wrongly joined words are on /%s",
  async (path) => {
    const page = scriptless;
    await page.goto(site.address(path));
    expect(await page.locator("button:visible").allTextContents()).toEqual([]);
    const text = await page.locator("main").evaluate((main) => {
      for (const example of main.querySelectorAll("pre")) example.remove();
      // Punctuation may be repeated around code, and two dashes in text are not a flag of a command.
      for (const code of main.querySelectorAll("p code, li code"))
        code.replaceWith(code.textContent.includes("—") ? "— —" : "x");
      return main instanceof HTMLElement ? main.innerText : "";
    });
    expect(text.split("\n").filter((line) => brokenJoins.test(line))).toEqual([]);
  },
);

test("links lead from the front page to a source and back without JavaScript", async () => {
  const { page } = await openAt(site, "", { javaScriptEnabled: false });
  await page.getByRole("link", { name: "Open the map" }).click();
  await page.locator('.map-stage a[data-id="milk-goes-in-last"]').click({ position: { x: 40, y: 12 } });
  await expect
    .poll(() => page.getByRole("heading", { level: 1 }).textContent())
    .toBe("The milk goes in after the tea.");
  await page.getByRole("link", { name: "George Orwell" }).click();
  await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe("George Orwell");
  await page.getByRole("main").getByRole("link", { name: "Orwell 1946" }).first().click();
  await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe("A Nice Cup of Tea");
  await page.getByRole("main").getByRole("link", { name: "The milk goes in after the tea." }).click();
  await page.getByRole("link", { name: "When does the milk go in?" }).first().click();
  await expect.poll(() => new URL(page.url()).pathname).toBe("/tea/questions/when-does-the-milk-go-in/");
});

test("the colour scheme that a reader chooses is kept from page to page", async () => {
  const { page } = await openAt(site, "", { colorScheme: "light" });
  await page.getByRole("button", { name: "Dark colours" }).click();
  await page.goto(site.address("claims/"));
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
  await expect.poll(() => page.getByRole("button", { name: "Light colours" }).isVisible()).toBe(true);
});

test("a debate with no people, no sources, no repository and no address has no dead link and no empty list", async () => {
  const bare = await buildTestSite({ claims: "test/fixtures/debates/bare/claims" });
  expect(brokenLinks(bare.folder, "/")).toEqual([]);
  const pages = siteFiles(bare.folder).filter((path) => path.endsWith(".html"));
  // The scripts of the map and the form fill these lists.
  expect(
    pages.filter(
      (path) =>
        !/^(?:embed\/)?map\/|^contribute\/(?:new|change|question)\//.test(path) &&
        /<(ul|ol)[^>]*>\s*<\/\1>/.test(readSiteFile(bare.folder, path)),
    ),
  ).toEqual([]);
  expect(pages.filter((path) => /on GitHub/.test(readSiteFile(bare.folder, path)))).toEqual([]);
  expect(siteFiles(bare.folder)).not.toContain("sitemap.xml");
});

test.each(["", "people/george-orwell/", "claims/milk-goes-in-last/", "map/"])(
  "the font of /%s is asked for once, before the style sheets, and is used",
  async (path) => {
    const { page } = await openPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await visit(page, site.address(path));
    const font = await page
      .locator("link[rel=preload]")
      .evaluate((link) => (link instanceof HTMLLinkElement ? link.href : ""));
    expect(asked.filter((address) => address === font)).toHaveLength(1);
    expect(asked.indexOf(font)).toBeLessThan(asked.findIndex((address) => address.endsWith(".css")));
    expect(await page.evaluate(() => document.fonts.check("16px Archivo"))).toBe(true);
  },
);
