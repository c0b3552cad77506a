import { describe, expect, test } from "vitest";
import { languages } from "../../src/words/languages.ts";
import { englishIn, shownTexts } from "../words/english-in.ts";
import { buildTestSite } from "./build-test-site.ts";
import { readSiteFile, siteFiles } from "./site-files.ts";
import { openAt } from "./open-at.ts";

const german = await buildTestSite({ claims: "test/fixtures/debates/german/claims" });
const french = await buildTestSite({ claims: "test/fixtures/debates/french/claims" });

describe.each([
  {
    ...{ language: "de", site: german, least: 100, unread: /(?!)/ },
    drawn: ["map/", "map/#die-schule-soll-entscheiden", "contribute/new/", "claims/jeder-schlaeft-anders/"],
  },
  {
    ...{ language: "fr", site: french, least: 30, unread: /<head>[\s\S]*<\/head>/ },
    drawn: ["map/", "map/#quand-verser-le-lait", "claims/le-the-brulant-denature-le-lait/"],
  },
])("a map in the language $language", ({ language, site, least, unread, drawn }) => {
  const englishWords = englishIn(languages[language]);
  const pages = siteFiles(site.folder).filter((path) => path.endsWith(".html"));

  test("has no sentence of the English table on any page, except where it is marked as English", () => {
    expect(pages.length).toBeGreaterThan(least);
    const found = pages.flatMap((path) =>
      englishWords(shownTexts(readSiteFile(site.folder, path).replace(unread, ""))).map((text) => `${path}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test.each(drawn)("has no sentence of the English table where a script draws, on %s", async (path) => {
    const { page } = await openAt(site, path);
    for (const key of path.startsWith("map/") ? ["v", "Escape", "?"] : []) await page.keyboard.press(key);
    expect(englishWords(shownTexts(await page.content()))).toEqual([]);
  });
});

describe("a map in German", () => {
  test("says of a passage that was not found that it was not, and names it as a place nowhere", () => {
    const shown = siteFiles(german.folder).filter((path) => /\.(?:html|md|bib|ris|txt|atom)$/.test(path));
    const plain = (path: string): string => readSiteFile(german.folder, path).replaceAll(/<[^>]*>/g, "");
    expect(shown.filter((path) => /(?:,|\bat)\s+not seen\b/.test(plain(path)))).toEqual([]);
    expect(readSiteFile(german.folder, "claims/muede-kinder-lernen-schlechter/index.html")).toContain(
      "Stelle nicht gefunden",
    );
    expect(plain("sources/schlafbericht-2023/index.html")).toContain("nicht zu finden");
  });

  test("without an address of its own says above the references to a claim why they have none", () => {
    expect(readSiteFile(german.folder, "claims/muede-kinder-lernen-schlechter/index.html")).toContain(
      "hat noch keine Adresse im Web",
    );
  });

  test("says so in the head of every page, in its data and in its citations", () => {
    const pages = siteFiles(german.folder).filter((path) => path.endsWith(".html"));
    expect(pages.filter((path) => !/<html lang="de"/.test(readSiteFile(german.folder, path)))).toEqual([]);
    expect(readSiteFile(german.folder, "claims.bib")).toContain("langid = {ngerman}");
    expect(readSiteFile(german.folder, "map.svg")).toContain("Position: ");
  });

  test("the form words its findings in German", async () => {
    const { page } = await openAt(german, "contribute/new/?objects-to=jeder-schlaeft-anders");
    await page.locator('[data-field="claim"] textarea').fill("Wir schlafen gern; das weiß natürlich jeder");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.locator(".claim-form").textContent()).toContain("endet nicht mit einem Punkt");
    const text = (await page.locator(".claim-form").innerText()).replaceAll(/\s+/g, " ");
    expect(text).toContain("Hier sind zwei Behauptungen verbunden.");
    expect(text.match(/.{20}\b(?:This|the|sentence|Write)\b.{20}/g)).toBeNull();
  });
});

describe("a map in French", () => {
  const page = (path: string): string => readSiteFile(french.folder, `${path}index.html`);

  test("marks pages that are in English as a whole on their main element or their article", () => {
    expect(page("contribute/new/")).toMatch(/<main[^>]* lang="en"/);
    expect(page("contribute/rules/")).toMatch(/<main[^>]* lang="en"/);
    expect(page("about/reading/")).toMatch(/<article class="guide" lang="en"/);
    expect(page("claims/le-lait-se-verse-apres/")).not.toContain('lang="en"');
  });

  test("has dates, lists and plurals as in French", () => {
    const claim = page("claims/le-lait-se-verse-apres/");
    expect(claim).toContain("12 janvier 1946");
    expect(page("")).toContain("2 questions, 8 affirmations, 2 sources, 2 personnes et organisations");
  });
});
