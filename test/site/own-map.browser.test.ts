import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { brokenLinks } from "./broken-links.ts";
import { buildTestSite } from "./build-test-site.ts";
import { openPage, visit } from "./open-browser.ts";
import { openAt } from "./open-at.ts";

const [full, bare] = await Promise.all([
  buildTestSite({ claims: "test/fixtures/debates/every-key/claims", base: "/tea/" }),
  buildTestSite({ claims: "test/fixtures/debates/bare/claims" }),
]);

const colourOf = (page: Page, link: string): Promise<string> =>
  page
    .locator(link)
    .first()
    .evaluate((element) => getComputedStyle(element).color);

const footer = (page: Page): Promise<string> => page.locator(".page-footer").innerText();

describe("a map whose map.yaml uses every key", () => {
  test.each([
    ["light", "rgb(138, 28, 74)"],
    ["dark", "rgb(182, 114, 143)"],
  ] as const)(
    "has links in its own colour on the %s page, from a style sheet of this site",
    async (colorScheme, colour) => {
      const { page } = await openAt(full, "", { colorScheme });
      expect(await colourOf(page, ".home-lead a")).toBe(colour);
      await visit(page, full.address("claims/milk-goes-in-last/#card"));
      const accent = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--accent"));
      expect(accent).toContain("#8a1c4a");
    },
  );

  test("shows its logo in the head, and its lead and highlights rather than its summary on the home page", async () => {
    const { page } = await openAt(full, "");
    expect(await page.locator(".home-lead").innerText()).toMatch(/^Two families, one pot: where they agree/);
    const logo = page.locator(".site-name img");
    expect(await logo.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0)).toBe(true);
    expect(await logo.getAttribute("src")).toBe("/tea/cup.svg");
    expect(await page.locator(".highlights li").allInnerTexts()).toEqual([
      expect.stringContaining("Milk should go into the cup after the tea."),
      expect.stringContaining("Should milk go into the cup before the tea?"),
    ]);
  });

  test("has a claim's other wordings on its page, and none on those of its versions", async () => {
    const { page } = await openAt(full, "claims/milk-goes-in-last/");
    expect(await page.locator(".also-said li").allInnerTexts()).toEqual([
      "Tea first, milk second.",
      "The milk is what you add at the end.",
    ]);
    const version = page.locator(".cite a[href*='/milk-goes-in-last/']").first();
    await visit(page, await version.evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : "")));
    expect(await page.locator("main").innerText()).not.toContain("Tea first");
  });

  test("says under About who edits it and pays for it, and how errors are corrected", async () => {
    const { page } = await openAt(full, "about/");
    expect(await page.locator("#editors + ul").innerText()).toMatch(
      /Anna van den Berg\s+ORCID 0000-0002-1825-0097\s+Society of Tea/,
    );
    expect(await page.locator("#editors + ul a").getAttribute("href")).toBe("https://orcid.org/0000-0002-1825-0097");
    expect(await page.locator("#contact + p a").getAttribute("href")).toBe("mailto:tea@example.org");
    expect(await page.locator("#corrections + p").innerText()).toMatch(/^Write to us/);
    expect(await page.locator("#funding + p").innerText()).toBe("The editors pay for the kettle.");
  });

  test("has its editors, its own pages and its licence at the foot of each page", async () => {
    const { page } = await openAt(full, "sources/");
    expect(await footer(page)).toContain("Edited by Anna van den Berg and Society of Tea.");
    const links = await page
      .locator(".page-footer a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    for (const href of [
      "/tea/about/method/",
      "mailto:tea@example.org",
      "/tea/about/#corrections",
      "https://creativecommons.org/licenses/by-sa/4.0/",
    ])
      expect(links).toContain(href);
  });

  test("names its editors where a claim is cited", async () => {
    const { page } = await openAt(full, "claims/milk-goes-in-last/");
    expect(await page.locator("#Main").innerText()).toMatch(
      /A map of tea contributors\. .* In A\. van\s+den Berg & Society of Tea \(Eds\.\), A map of tea \(Version/s,
    );
  });

  test("has no link that leads nowhere", () => {
    expect(brokenLinks(full.folder, "/tea/")).toEqual([]);
  });
});

describe("a map that uses none of them", () => {
  test("has a sentence on its home page, no logo, no editors and no style sheet of its own", async () => {
    const { page } = await openAt(bare, "");
    expect(await page.locator(".home-lead").innerText()).toMatch(/^A map of a debate/);
    expect(await page.locator(".site-name img, .highlights, link[href$='theme.css']").count()).toBe(0);
    expect(existsSync(join(bare.folder, "theme.css"))).toBe(false);
    expect(await footer(page)).not.toMatch(/Edited by|Contact|Corrections|Licence/);
    await visit(page, bare.address("about/"));
    expect(await page.locator("#editors, #corrections, #funding").count()).toBe(0);
    expect(await page.locator("#contact").innerText()).toBe("Who is responsible");
  });

  test("claims nothing that only its author could promise, and says what it was made with", async () => {
    const { page } = await openPage();
    for (const path of ["", "about/", "about/standing/", "about/balance/"]) {
      await visit(page, bare.address(path));
      expect(await page.locator("body").innerText()).not.toMatch(/takes no side|strongest form|people review/i);
    }
    expect(await footer(page)).toContain("Made with Disputed Territory");
  });
});
