import { describe, expect, test } from "vitest";
import { wordsFor } from "../../src/words/languages.ts";
import { englishIn, shownTexts } from "../words/english-in.ts";
import { buildTestSite } from "./build-test-site.ts";
import { readSiteFile, siteFiles } from "./site-files.ts";
import { openAt } from "./open-at.ts";

const site = await buildTestSite({ claims: "test/fixtures/debates/german/claims" });

const englishWords = englishIn(wordsFor("de"));

describe("a map in German", () => {
  test("has no sentence of the English table on any page", () => {
    const pages = siteFiles(site.folder).filter((path) => path.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(100);
    expect(
      pages.flatMap((path) =>
        englishWords(shownTexts(readSiteFile(site.folder, path))).map((text) => `${path}: ${text}`),
      ),
    ).toEqual([]);
  });

  test("says of a passage that was not found that it was not, and names it as a place nowhere", () => {
    const shown = siteFiles(site.folder).filter((path) => /\.(?:html|md|bib|ris|txt|atom)$/.test(path));
    const plain = (path: string): string => readSiteFile(site.folder, path).replaceAll(/<[^>]*>/g, "");
    expect(shown.filter((path) => /(?:,|\bat)\s+not seen\b/.test(plain(path)))).toEqual([]);
    expect(readSiteFile(site.folder, "claims/muede-kinder-lernen-schlechter/index.html")).toContain(
      "Stelle nicht gefunden",
    );
    expect(plain("sources/schlafbericht-2023/index.html")).toContain("nicht zu finden");
  });

  test("without an address of its own says above the references to a claim why they have none", () => {
    expect(readSiteFile(site.folder, "claims/muede-kinder-lernen-schlechter/index.html")).toContain(
      "hat noch keine Adresse im Web",
    );
  });

  test("says so in the head of every page, in its data and in its citations", () => {
    const pages = siteFiles(site.folder).filter((path) => path.endsWith(".html"));
    expect(pages.filter((path) => !/<html lang="de"/.test(readSiteFile(site.folder, path)))).toEqual([]);
    expect(readSiteFile(site.folder, "claims.bib")).toContain("langid = {ngerman}");
    expect(readSiteFile(site.folder, "map.svg")).toContain("Position: ");
  });

  test.each(["map/", "map/#die-schule-soll-entscheiden", "contribute/new/", "claims/jeder-schlaeft-anders/"])(
    "has no sentence of the English table where a script draws, on %s",
    async (path) => {
      const { page } = await openAt(site, path);
      for (const key of path.startsWith("map/") ? ["v", "Escape", "?"] : []) await page.keyboard.press(key);
      expect(englishWords(shownTexts(await page.content()))).toEqual([]);
    },
  );

  test("the form words its findings in German", async () => {
    const { page } = await openAt(site, "contribute/new/?objects-to=jeder-schlaeft-anders");
    await page.locator('[data-field="claim"] textarea').fill("Wir schlafen gern; das weiß natürlich jeder");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.locator(".claim-form").textContent()).toContain("endet nicht mit einem Punkt");
    const text = (await page.locator(".claim-form").innerText()).replaceAll(/\s+/g, " ");
    expect(text).toContain("Hier sind zwei Behauptungen verbunden.");
    expect(text.match(/.{20}\b(?:This|the|sentence|Write)\b.{20}/g)).toBeNull();
  });
});
