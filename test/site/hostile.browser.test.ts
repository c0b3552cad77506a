import { expect, test } from "vitest";
import { brokenLinks } from "./broken-links.ts";
import { buildTestSite } from "./build-test-site.ts";
import { openPage, visit } from "./open-browser.ts";
import { readSiteFile, siteFiles } from "./site-files.ts";

const site = await buildTestSite({ claims: "test/fixtures/debates/hostile-but-valid/claims" });
const pages = siteFiles(site.folder).filter((path) => path.endsWith(".html"));

const headings: Readonly<Record<string, string>> = {
  "": "<script>globalThis.hostile = 'map title'</script>",
  "questions/constructor/": "Is </script><script>globalThis.hostile = 'question'</script> more than text?",
  "claims/was-withdrawn/": "<svg><animate onbegin=globalThis.hostile='retired' attributeName=x></svg> is said no more.",
  "sources/value-of/": `<script>globalThis.hostile='source title'</script> & "Quotes" {Braces} \\input{/etc/passwd} $x^2_3$ % # ~`,
  "tours/value-of/": "</title><script>globalThis.hostile='tour'</script>",
  "about/value-of/": "</h1><script>globalThis.hostile='page'</script>",
  "people/has-own-property/": `O'"Brien" & <b> </script><script>globalThis.hostile='family'</script>`,
};

test("nothing in a claim file runs, loads or breaks the page's security policy, and all of it is shown as text", async () => {
  const { page } = await openPage();
  const shown: Record<string, string | null> = {};
  for (const path of pages.map((page) => page.replace(/index\.html$/, ""))) {
    await visit(page, site.address(path));
    if (path in headings) shown[path] = await page.getByRole("heading", { level: 1 }).textContent();
    const found = await page.evaluate(() => ({
      ran: "hostile" in globalThis,
      scripts: [...document.scripts]
        .filter(({ type }) => type !== "application/ld+json")
        .map(({ src }) => new URL(src).pathname)
        .filter((src) => !/^\/(_astro\/)?[\w.-]+\.js$/.test(src)),
      facts: [...document.querySelectorAll("[type='application/ld+json']")].filter(
        ({ textContent }) => typeof JSON.parse(textContent) !== "object",
      ).length,
      // Our own script sets the position of what is shown above the map.
      handlers: document.querySelectorAll(
        "[onload],[onerror],[onclick],[onmouseover],[onbegin],[style]:not(argument-map [style])",
      ).length,
      // A tour has the map beside it.
      foreign: document.querySelectorAll("img,iframe:not(tour-map iframe),object,embed,base[href],form[action],animate")
        .length,
      unsafe: [...document.querySelectorAll("[href]")]
        .map((link) => link.getAttribute("href") ?? "")
        // Besides web addresses there are downloads for reference managers, of types that no browser runs.
        .filter(
          (href) =>
            !/^(https?:\/\/|\/|#|data:application\/(x-bibtex|x-research-info-systems|vnd\.citationstyles\.csl\+json);)/.test(
              href,
            ),
        ),
    }));
    expect({ path, ...found }).toEqual({
      path,
      ran: false,
      scripts: [],
      facts: 0,
      handlers: 0,
      foreign: 0,
      unsafe: [],
    });
  }
  expect(shown).toEqual(headings);
});

test("every link still leads to a page, and the data is JSON", () => {
  expect(brokenLinks(site.folder, "/")).toEqual([]);
  const data = siteFiles(site.folder).filter((path) => path.endsWith(".json"));
  for (const path of data) expect(() => void JSON.parse(readSiteFile(site.folder, path))).not.toThrow();
  expect(data.length).toBeGreaterThan(3);
});
