import { expect, test, describe } from "vitest";
import { brokenLinks } from "./broken-links.ts";
import { buildTestSite, buildSmallSite } from "./build-test-site.ts";
import { openAt } from "./open-at.ts";
import { openPage } from "./open-browser.ts";
import { readSiteFile, siteFiles } from "./site-files.ts";
import { fullName } from "../../src/site/in-words.ts";
import { bundledMap } from "../bundled-map.ts";

/** A question without claims, and one with a few. */
const [young, walks] = await Promise.all([
  buildTestSite({ claims: "test/fixtures/debates/only-a-question/claims", base: "/tea/" }),
  buildTestSite({ claims: "test/fixtures/debates/bare/claims" }),
]);

test("a debate of one question says in sentences what it has none of yet", async () => {
  const { page } = await openPage();
  const leads: Readonly<Record<string, string>> = {
    "claims/": "There are no claims on the map yet.",
    "sources/": "The map cites no source yet.",
    "people/": "The map records nobody’s stance yet.",
  };
  for (const [path, lead] of Object.entries(leads)) {
    await page.goto(young.address(path));
    expect(await page.locator(".lead").innerText()).toBe(lead);
  }
  await page.goto(young.address("map/"));
});

test("no link of such a debate is dead", () => {
  expect(brokenLinks(young.folder, "/tea/")).toEqual([]);
});

const question = "Is walking better than running?";

test("the map of one question opens with its argument, and the path leads out to everything", async () => {
  const { page } = await openAt(walks, "map/", { reducedMotion: "reduce" });
  const map = page.locator("argument-map.live");
  await map.waitFor({ state: "attached" });
  expect(await map.getAttribute("data-level")).toBe("2");
  expect(await page.locator(".map-crumbs a").allTextContents()).toEqual(["Everything", question]);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.locator(".map-crumbs").getByRole("link", { name: "Everything" }).click();
  await expect.poll(() => map.getAttribute("data-level")).toBe("0");
  await page
    .locator("g.item.tile > a")
    .first()
    .click({ position: { x: 30, y: 12 } });
  await expect.poll(() => map.getAttribute("data-level")).toBe("2");
  await expect.poll(() => new URL(page.url()).hash).toBe("#is-walking-better");
});

test("without scripts the same argument is drawn", () => {
  const html = readSiteFile(walks.folder, "map/index.html");
  const drawn = /<div class="map-stage">[^]*?<\/svg>/.exec(html)?.[0] ?? "";
  expect([...drawn.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href)).toEqual(
    expect.arrayContaining(["/questions/is-walking-better/", "/claims/walking-is-better/"]),
  );
});

const site = await buildSmallSite();

/** The text files of the site, with their texts. */
const texts = (): readonly (readonly [path: string, text: string])[] =>
  siteFiles(site.folder)
    .filter((path) => !/\.(?:png|pdf|woff2)$/.test(path))
    .map((path) => [path, readSiteFile(site.folder, path)] as const);

describe("a site of another debate", () => {
  test("has no subject of the debate in claims/", () => {
    const subjects = /lecun|\bjepa\b|language models?\b|world models?\b|\bAI[- ]risk|existential risk/i;
    expect(texts().length).toBeGreaterThan(80);
    expect(texts().flatMap(([path, text]) => subjects.exec(text)?.map((words) => `${path}: ${words}`) ?? [])).toEqual(
      [],
    );
  });

  test("names nobody, no claim and no question of it", () => {
    const { debate } = bundledMap();
    const names = debate.people.map(({ name }) => fullName(name));
    const records = [...debate.people, ...debate.claims, ...debate.questions, ...debate.debates];
    // One word can be anybody's.
    const ids = records.map(({ id }) => id).filter((id) => id.includes("-"));
    // Pages have most of their lines and elements in common.
    const all = [...new Set(texts().flatMap(([, text]) => text.split(/[\n<]/)))].join("\n");
    expect(names.length).toBeGreaterThan(100);
    expect(all).toContain("George Orwell");
    expect([...names, ...ids].filter((words) => all.includes(words))).toEqual([]);
  });

  test("names the program once a page at most", () => {
    const count = (text: string): number => text.split("Disputed Territory").length - 1;
    expect(texts().filter(([path, text]) => count(text) > (path.endsWith(".html") ? 1 : 0))).toEqual([]);
  });
});
