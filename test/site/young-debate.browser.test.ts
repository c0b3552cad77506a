import { expect, test } from "vitest";
import { brokenLinks } from "./broken-links.ts";
import { buildTestSite } from "./build-test-site.ts";
import { openPage } from "./open-browser.ts";

const site = await buildTestSite({ claims: "test/fixtures/debates/only-a-question/claims", base: "/tea/" });

test("a debate of one question says in sentences what it has none of yet", async () => {
  const { page } = await openPage();
  const leads: Readonly<Record<string, string>> = {
    "claims/": "There are no claims on the map yet.",
    "sources/": "The map cites no source yet.",
    "people/": "The map records nobody’s stance yet.",
  };
  for (const [path, lead] of Object.entries(leads)) {
    await page.goto(site.address(path));
    expect(await page.locator(".lead").innerText()).toBe(lead);
  }
  await page.goto(site.address("map/"));
});

test("no link of such a debate is dead", () => {
  expect(brokenLinks(site.folder, "/tea/")).toEqual([]);
});
