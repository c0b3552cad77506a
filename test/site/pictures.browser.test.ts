import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { buildTestSite } from "./build-test-site.ts";
import { beyondWindow, openAt } from "./open-at.ts";

/** Three people on two positions, one of whom changes sides, and a work that is cited in many places. */
const site = await buildTestSite({ claims: "test/fixtures/debates/changing-minds/claims" });

const pages = [
  "",
  "questions/when/",
  "claims/last/",
  "claims/burns/",
  "people/ada/",
  "people/ada/and/ben/",
  "sources/on-tea/",
  "changes-of-mind/",
  "about/balance/",
  "forecasts/",
];

test.each(pages)(
  "on /%s no picture is wider than the window or has letters below 12 px, and axe finds nothing wrong",
  async (path) => {
    const { page } = await openAt(site, path, { bypassCSP: true });
    for (const width of [1440, 820, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => page.evaluate(beyondWindow)).toBeLessThanOrEqual(0);
      expect({ width, sizes: (await sizesOfText(page)).filter((size) => size < 12) }).toEqual({ width, sizes: [] });
    }
    expect(await axeFindings(page)).toEqual([]);
  },
);

/** The height of the letters of each text in a picture on screen; px. */
function sizesOfText(page: Page): Promise<readonly number[]> {
  return page.locator("main svg.strip text").evaluateAll((texts) =>
    texts.map((text) => {
      const scale = text instanceof SVGTextElement ? (text.getScreenCTM()?.d ?? 0) : 0;
      return scale * parseFloat(getComputedStyle(text).fontSize);
    }),
  );
}

test.each([390, 1440])("names of people don't overlap in a window of %i pixels", async (width) => {
  const { page } = await openAt(site, "questions/when/", { viewport: { width, height: 800 } });
  const boxes = await page
    .locator(".positions .mark text")
    .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect()));
  expect(boxes.length).toBe(6);
  const overlapping = boxes.filter((one, index) =>
    boxes.some(
      (other, place) =>
        place < index &&
        one.left < other.right &&
        other.left < one.right &&
        one.top < other.bottom - 2 &&
        other.top < one.bottom - 2,
    ),
  );
  expect(overlapping).toEqual([]);
});

test("without JavaScript, a mark is reached with the keyboard and leads to the person; the table has those who spoke of several positions", async () => {
  const { page } = await openAt(site, "questions/when/", { javaScriptEnabled: false });
  const mark = page.getByRole("link", { name: "Ben Brown: rejects it, 1950, Adams 1946" });
  await mark.focus();
  await expect.poll(() => page.locator(".positions a.mark.rejects:focus").count()).toBe(1);
  await expect.poll(() => page.locator(".positions .strip-join").count()).toBe(1);
  const signs = await page.locator(".matrix td .stance-sign").allInnerTexts();
  expect(signs.map((sign) => sign.trim())).toEqual(["rejects", "asserts", "concedes", "rejects", "asserts"]);
  await page.keyboard.press("Enter");
  await page.waitForURL(site.address("people/ben/"));
});

test("the key of a picture explains the marks on it alone, and each mark leads to what is said of it below", async () => {
  const { page } = await openAt(site, "changes-of-mind/", { javaScriptEnabled: false });
  const explained = await page.locator(".stance-key li:visible").allInnerTexts();
  expect(explained.map((kind) => kind.trim())).toEqual(["concedes", "rejects"]);
  await page.getByRole("link", { name: "Ada Adams: concedes it, February 1951, Adams 1946" }).click();
  await page.waitForURL(/\/changes-of-mind\/#./);
  expect(await page.locator(":target").textContent()).toContain("February 1951");
});

test("each sign along a work is drawn, in the colour of its role", async () => {
  const { page } = await openAt(site, "sources/on-tea/", { javaScriptEnabled: false });
  const signs = await page.locator(".place-mark use").evaluateAll((marks) =>
    marks.map((mark) => {
      const { color, fill, stroke } = getComputedStyle(mark);
      return [fill, stroke === color];
    }),
  );
  expect(signs.length).toBeGreaterThan(1);
  expect(signs).toEqual(signs.map(() => ["none", true]));
});

test("without JavaScript, the table shows what follows from what people said only on demand, and says that nobody said it", async () => {
  const { page } = await openAt(site, "questions/when/", { javaScriptEnabled: false });
  const inferred = page.locator(".matrix .inferred");
  expect(await inferred.count()).toBeGreaterThan(0);
  expect(await inferred.first().isVisible()).toBe(false);
  await page.getByLabel(/our inference/).focus();
  await page.keyboard.press("Space");
  await inferred.first().waitFor();
  expect(await inferred.first().innerText()).toMatch(/^our inference\s+their recorded claims support it$/);
  expect(await inferred.first().evaluate((cell) => getComputedStyle(cell).borderStyle)).toBe("dashed");
});

test("a table that is too wide for the window says so above it, and can be scrolled with the keyboard; on a phone it is a list", async () => {
  const { page } = await openAt(site, "questions/when/", { viewport: { width: 700, height: 800 }, bypassCSP: true });
  // As wide as with more positions.
  await page.addStyleTag({ content: "@media (width >= 40rem) { .matrix td { min-width: 20rem !important } }" });
  const hint = page.getByText("3 claims side by side: scroll to the right");
  const frame = page.getByRole("group", { name: "Who stands where", exact: true });
  await hint.waitFor();
  await frame.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await page.setViewportSize({ width: 320, height: 800 });
  await hint.waitFor({ state: "hidden" });
  expect(
    await page.locator(".matrix td:visible").evaluateAll((cells) => cells.every((cell) => cell.dataset["name"])),
  ).toBe(true);
  expect(await frame.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
});

test("a mark for several stances of a day opens the list that has them", async () => {
  const { page } = await openAt(site, "people/ada/", { javaScriptEnabled: false });
  await page.getByText("4 stances").click();
  const listed = page.locator(".strip-list").getByText("The measure matters.");
  await expect.poll(() => listed.isVisible()).toBe(false);
  await page.getByRole("link", { name: "1946: asserts 2 claims" }).click();
  await expect.poll(() => listed.isVisible()).toBe(true);
});

test("forecasts are filtered in lists and picture, by the keyboard, and the address keeps what is chosen", async () => {
  const { page, complaints } = await openAt(site, "forecasts/");
  const listed = () => page.locator(".forecast-list > li:visible .claim-link").allInnerTexts();
  const hidden = () => page.locator("svg .mark[hidden] title").allTextContents();
  expect((await listed()).toSorted()).toEqual(["Cups crack.", "Late milk burns."]);
  await page.getByLabel("Person").focus();
  await page.keyboard.type("Ben");
  await expect.poll(listed).toEqual(["Late milk burns."]);
  expect(await hidden()).toEqual(["Cups crack."]);
  await page.getByText("1 of 2 forecasts").waitFor();
  expect(await page.getByRole("heading", { name: /^Without a day/ }).isVisible()).toBe(false);
  await page.goto(site.address("forecasts/?forecast=open"));
  await expect.poll(listed).toEqual(["Cups crack."]);
  await page.getByLabel("What came of it").selectOption("All");
  await expect.poll(listed).toHaveLength(2);
  expect([new URL(page.url()).search, await hidden()]).toEqual(["", []]);
  expect(complaints).toEqual([]);
});

test("without JavaScript all forecasts are listed, and none can be filtered", async () => {
  const { page } = await openAt(site, "forecasts/?forecast=open", { javaScriptEnabled: false });
  expect(await page.locator(".forecast-list > li:visible").count()).toBe(2);
  expect(await page.getByLabel("Person").isVisible()).toBe(false);
  expect(await page.locator(".told", { hasText: "It is unclear whether it happened, 1959" }).isVisible()).toBe(true);
});
