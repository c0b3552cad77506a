import { expect, test } from "vitest";
import { buildSmallSite } from "./build-test-site.ts";
import { openPage, visit } from "./open-browser.ts";

const site = await buildSmallSite();

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
