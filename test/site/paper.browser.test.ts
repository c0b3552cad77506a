import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { buildSmallSite, buildTestSite } from "./build-test-site.ts";
import { openAt } from "./open-at.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const site = await buildTestSite({ claims: writeClaims() });

/** Fourteen positions, one of them with replies for several pages, and a person who asserts all of them. */
function writeClaims(): string {
  const numbers = Array.from({ length: 60 }, (_, index) => index + 1);
  const held = "held-by:\n  - person: ada\n    source: on-tea\n    at: p. 3\n    date: 1946\n";
  const files: readonly (readonly [string, string])[] = [
    ["map.yaml", "title: Tea\ndebates:\n  - tea\n"],
    ["people/ada.yaml", "name:\n  family: Adams\n  given: Ada\n"],
    ["sources/on-tea.yaml", "type: book\ntitle: On tea\nauthor:\n  - family: Adams\n    given: Ada\nissued: 1946\n"],
    ["tea/debate.yaml", "title: Tea\nquestions:\n  - when\n"],
    ["tea/when.yaml", "question: When does the milk go in?\n"],
    ...numbers
      .slice(0, 14)
      .map((at) => [`tea/p${at}.yaml`, `claim: Milk goes in at minute ${at}.\nanswers: when\n${held}`] as const),
    ...numbers.flatMap((at) => [
      [
        `tea/r${at}.yaml`,
        `claim: Cup ${at} was better with milk in it, as all but two of those said who tasted it on the long day in spring on which it was poured and judged.\nsupports: p1\n`,
      ] as const,
      [
        `tea/o${at}.yaml`,
        `claim: Cook number ${at} waits for longer than anybody else in the kitchen does, and none of those who drink the tea of that cook has complained.\nobjects-to: p1\n${held}`,
      ] as const,
    ]),
  ];
  return temporaryFolder(Object.fromEntries(files));
}

/** Opens a page as it is laid out for a sheet of A4. */
async function openOnPaper(path: string, of = site): Promise<Page> {
  const { page } = await openAt(of, path, { viewport: { width: 794, height: 1123 } });
  await page.emulateMedia({ media: "print" });
  return page;
}

const edges = (locator: Locator): Promise<DOMRect> => locator.evaluate((element) => element.getBoundingClientRect());

test("reasons and objections are printed below each other, since columns longer than a page would be printed over what follows", async () => {
  const page = await openOnPaper("claims/p1/");
  const [reasons, objections] = await page.locator(".arguments > section").all();
  if (!reasons || !objections) throw new Error("There are not two lists.");
  expect((await edges(objections)).top).toBeGreaterThanOrEqual((await edges(reasons)).bottom);
  expect(await page.locator(".arguments").evaluate((element) => getComputedStyle(element).display)).toBe("block");
});

test("the claims of a person are printed as wide as the page", async () => {
  const page = await openOnPaper("people/ada/");
  const list = page.locator(".strip-list").first();
  const row = page.locator(".strip-row").first();
  expect((await edges(list)).width).toBe((await edges(row)).width);
});

test("of a question the whole argument and the works are printed as lists, not the map, the replies on cards and the history", async () => {
  const page = await openOnPaper("questions/when/");
  for (const shown of [".whole", ".to-positions li", ".bibliography li", ".print-foot"])
    expect([shown, await page.locator(shown).first().isVisible()]).toEqual([shown, true]);
  for (const hidden of [".still-map", ".positions h3", ".replies .branches", ".history"])
    expect([hidden, await page.locator(hidden).first().isVisible()]).toEqual([hidden, false]);
  expect(
    await page
      .locator(".whole .claim-line")
      .first()
      .evaluate((line) => getComputedStyle(line).breakInside),
  ).toBe("avoid");
  expect(await page.locator(".print-foot").innerText()).toContain("/questions/when/");
  expect(await page.locator(".whole > .section-note").last().innerText()).toMatch(
    /^Objections and rebuttals without an answer: 62, 63, /,
  );
});

test.each([
  [1280, true, false],
  [1280, false, true],
  [1024, true, true],
])(
  "in a window %i px wide, with scripts: %s, the list of the whole argument is there: %s",
  async (width, javaScriptEnabled, isShown) => {
    const { page } = await openAt(site, "questions/when/", { viewport: { width, height: 800 }, javaScriptEnabled });
    expect(await page.locator(".whole").isVisible()).toBe(isShown);
  },
);

test("the code for frames is not printed", async () => {
  const page = await openOnPaper("claims/milk-goes-in-last/", await buildSmallSite());
  await page.locator(".embed-code").waitFor({ state: "hidden" });
  expect(await page.locator(".embed-code").count()).toBe(1);
});

test("a claim on the map is printed on one sheet, with its place, the key and who holds it", async () => {
  const page = await openOnPaper("map/#p1");
  for (const part of [".map-crumbs", ".map-key li", ".map-detail"])
    expect(await page.locator(part).first().isVisible()).toBe(true);
  const { width } = await edges(page.locator(".map-detail"));
  expect(width / 96).toBeLessThanOrEqual(60 / 25.4 + 0.01);
  const printed = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
