import { expect, test } from "vitest";
import { buildTestSite } from "./build-test-site.ts";
import { openPage, visit } from "./open-browser.ts";

const site = await buildTestSite({ claims: "test/fixtures/debates/small/claims", base: "/tea/" });

test.each(["", "people/george-orwell/", "claims/milk-goes-in-last/", "map/"])(
  "the font of /%s is asked for once, before the style sheets, and is used",
  async (path) => {
    const { page, complaints } = await openPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await visit(page, site.address(path));
    const font = await page
      .locator("link[rel=preload]")
      .evaluate((link) => (link instanceof HTMLLinkElement ? link.href : ""));
    expect(asked.filter((address) => address === font)).toHaveLength(1);
    expect(asked.indexOf(font)).toBeLessThan(asked.findIndex((address) => address.endsWith(".css")));
    expect(await page.evaluate(() => document.fonts.check("16px Archivo"))).toBe(true);
    expect(complaints).toEqual([]);
  },
);
