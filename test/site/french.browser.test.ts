import { describe, expect, test } from "vitest";
import fr from "../../src/words/fr/words.json" with { type: "json" };
import { englishIn, shownTexts } from "../words/english-in.ts";
import { buildTestSite } from "./build-test-site.ts";
import { openPage, visit } from "./open-browser.ts";
import { readSiteFile, siteFiles } from "./site-files.ts";

const site = await buildTestSite({ claims: "test/fixtures/debates/french/claims" });

const englishWords = englishIn(fr);
const page = (path: string): string => readSiteFile(site.folder, `${path}index.html`);

describe("a map in French", () => {
  test("has no sentence in English on any page that is not marked as English", () => {
    const pages = siteFiles(site.folder).filter((path) => path.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(30);
    const body = (path: string): string => readSiteFile(site.folder, path).replace(/<head>[\s\S]*<\/head>/, "");
    expect(pages.flatMap((path) => englishWords(shownTexts(body(path))).map((text) => `${path}: ${text}`))).toEqual([]);
  });

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

  test.each(["map/", "map/#quand-verser-le-lait", "claims/le-the-brulant-denature-le-lait/"])(
    "has no sentence in English where a script draws, on %s",
    async (path) => {
      const { page: opened } = await openPage();
      await visit(opened, site.address(path));
      for (const key of path.startsWith("map/") ? ["v", "Escape", "?"] : []) await opened.keyboard.press(key);
      expect(englishWords(shownTexts(await opened.content()))).toEqual([]);
    },
  );
});
