import { gzipSync } from "node:zlib";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { buildTestSite, type TestSite } from "./build-test-site.ts";
import { openAt } from "./open-at.ts";
import { openBrowser, openPage } from "./open-browser.ts";
import { readSiteFile } from "./site-files.ts";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let site: TestSite;
let browser: Browser;

beforeAll(async () => {
  site = await buildTestSite({ claims: "test/fixtures/debates/small/claims" });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

const openMap = (inside = "map/", options: BrowserContextOptions = {}) => openAt(browser, site, inside, options);

/** The link over a painted card. */
const card = (page: Page, id: string): Locator => page.locator(`.map-links a[data-id="${id}"]`);
const panel = (page: Page): Locator => page.locator(".map-panel");
const focusedCard = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("data-id") ?? null);
const hash = (page: Page): string => new URL(page.url()).hash;
const scale = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const plane = document.querySelector(".map-links-plane");
    return plane ? new DOMMatrix(getComputedStyle(plane).transform).a : 0;
  });
const hits = (page: Page): Promise<readonly (string | null)[]> =>
  page.locator(".map-links a.hit").evaluateAll((links) => links.map((link) => link.getAttribute("data-id")).sort());

/** Where a card is painted, whether it has a link at the moment or not. */
async function placeOf(page: Page, id: string): Promise<{ x: number; y: number; width: number; height: number }> {
  return page.evaluate((wanted) => {
    const link = document.querySelector(`.map-window svg a[data-id="${wanted}"]`);
    const [left = 0, top = 0] =
      link
        ?.getAttribute("transform")
        ?.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const ground = link?.querySelector("rect");
    const number = (name: string): number => Number(ground?.getAttribute(name));
    const { a, e, f } = new DOMMatrix(document.querySelector<HTMLElement>(".map-links-plane")?.style.transform);
    const frame = document.querySelector(".map-ground")?.getBoundingClientRect() ?? new DOMRect();
    return {
      x: frame.x + e + (left + number("x")) * a,
      y: frame.y + f + top * a,
      width: number("width") * a,
      height: number("height") * a,
    };
  }, id);
}

/** How many pixels of a place on the canvas have the colour of a role rather than that of land, sea or ink. */
async function coloursIn(page: Page, place: { x: number; y: number; width: number; height: number }): Promise<number> {
  return page.evaluate(({ x, y, width, height }) => {
    const canvas = document.querySelector<HTMLCanvasElement>(".map-ground canvas");
    const frame = canvas?.getBoundingClientRect() ?? new DOMRect();
    const pixels = canvas?.getContext("2d")?.getImageData(x - frame.x, y - frame.y, width, height).data ?? [];
    const spread = (at: number): number => {
      const [red = 0, green = 0, blue = 0] = pixels.slice(at, at + 3);
      return Math.max(red, green, blue) - Math.min(red, green, blue);
    };
    return Array.from({ length: pixels.length / 4 }, (_, index) => spread(index * 4)).filter((far) => far > 10).length;
  }, place);
}

/** Whether a card lies inside the window on the map, and nothing lies over its middle. */
async function isInSight(page: Page, id: string): Promise<boolean> {
  return card(page, id).evaluate((link) => {
    const { left, top, width, height } = link.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === link;
  });
}

describe("looking around", () => {
  test("wheel, buttons, keys and double-click zoom, and f shows the whole again", async () => {
    const { page } = await openMap();
    const whole = await scale(page);
    await page.locator(".map-window").hover();
    await page.mouse.wheel(0, -300);
    await expect.poll(() => scale(page)).toBeGreaterThan(whole * 1.2);
    await page.keyboard.press("f");
    expect(await scale(page)).toBeCloseTo(whole);
    await page.getByRole("button", { name: "Zoom in" }).click();
    expect(await scale(page)).toBeGreaterThan(whole * 1.2);
    await page.getByRole("button", { name: "Whole map" }).click();
    await page.keyboard.press("+");
    await page.keyboard.press("-");
    expect(await scale(page)).toBeCloseTo(whole);
    await page.mouse.dblclick(20, 400);
    expect(await scale(page)).toBeGreaterThan(whole * 1.5);
  });

  test("in an upright window the map opens at its beginning, and the whole is a press away", async () => {
    const { page } = await openMap("map/", { viewport: { width: 780, height: 1400 } });
    const opened = await scale(page);
    await page.getByRole("button", { name: "Whole map" }).click();
    expect(await scale(page)).toBeLessThan(opened * 0.8);
    await page.reload();
    await expect.poll(() => scale(page)).toBeCloseTo(opened);
  });

  test("every claim that can be read is a link in reading order, named by its role and sentence", async () => {
    const { page } = await openMap();
    const links = page.locator(".map-links a");
    const drawn = page.locator(".map-window svg a[data-id]");
    const describe = (all: Element[]): string[][] =>
      all.map((link) => [
        link.getAttribute("data-id") ?? "",
        link.getAttribute("href") ?? "",
        link.getAttribute("aria-label") ?? link.querySelector("title")?.textContent ?? "",
      ]);
    expect(await links.evaluateAll(describe)).toEqual(await drawn.evaluateAll(describe));
    expect(await page.locator(".map-ground canvas").getAttribute("aria-hidden")).toBe("true");
  });

  test("cards are painted under their links in the colour of their role, in either scheme", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await openMap("map/", { colorScheme });
      await page.locator(".argument-map.painted").waitFor();
      const painted = await coloursIn(page, await placeOf(page, "few-own-a-measuring-jug"));
      const land = await coloursIn(page, await placeOf(page, "what-makes-tea-good"));
      expect({ colorScheme, card: painted > 500, land: land < 50 }).toEqual({ colorScheme, card: true, land: true });
    }
  });

  test("flights take a while, unless one asked for less motion", async () => {
    const { page } = await openMap("map/", { reducedMotion: "no-preference" });
    const whole = await scale(page);
    await card(page, "few-own-a-measuring-jug").click();
    const scales: number[] = [];
    await expect
      .poll(async () => {
        scales.push(await scale(page));
        return scales.at(-1) === scales.at(-2) && scales.at(-1) !== whole;
      })
      .toBe(true);
    const { page: calm } = await openMap();
    await card(calm, "few-own-a-measuring-jug").click();
    expect(await scale(calm)).toBeCloseTo(scales.at(-1) ?? 0);
  });

  test("two steps of zooming in quick succession are two steps, and a drag ends a flight", async () => {
    const { page } = await openMap("map/", {
      reducedMotion: "no-preference",
      viewport: { width: 780, height: 500 },
    });
    const whole = await scale(page);
    await page.keyboard.press("-");
    await expect.poll(() => scale(page)).toBeCloseTo(whole / 1.6);
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    await expect.poll(() => scale(page)).toBeCloseTo(whole * 1.6);
    await page.keyboard.press("f");
    await page.mouse.move(20, 300);
    await page.mouse.down();
    await page.mouse.move(60, 320, { steps: 3 });
    await page.mouse.up();
    const stopped = await scale(page);
    await page.waitForTimeout(500);
    expect(await scale(page)).toBe(stopped);
    expect(stopped).toBeGreaterThan(whole * 1.05);
  });

  test("dragging moves the map and opens nothing", async () => {
    const { page } = await openMap();
    const before = await card(page, "milk-goes-in-last").boundingBox();
    await card(page, "milk-goes-in-last").hover();
    await page.mouse.down();
    await page.mouse.move(600, 300, { steps: 4 });
    await page.mouse.up();
    const after = await card(page, "milk-goes-in-last").boundingBox();
    expect(after?.x).not.toBeCloseTo(before?.x ?? 0);
    expect(await panel(page).isVisible()).toBe(false);
    expect(hash(page)).toBe("");
  });

  test("the minimap shows where one is, and leads elsewhere", async () => {
    const { page } = await openMap();
    const small = page.locator(".minimap");
    expect(await small.isVisible()).toBe(false);
    await card(page, "few-own-a-measuring-jug").click();
    await page.keyboard.press("Escape");
    for (let step = 0; step < 4; step++) await page.keyboard.press("+");
    expect(await small.isVisible()).toBe(true);
    const before = await placeOf(page, "when-does-the-milk-go-in");
    await page.setViewportSize({ width: 1000, height: 700 });
    await card(page, "few-own-a-measuring-jug").click();
    // It would lie over a neighbour.
    expect(await small.isVisible()).toBe(false);
    await page.keyboard.press("Escape");
    await small.click({ position: { x: 5, y: 5 } });
    expect((await placeOf(page, "when-does-the-milk-go-in")).x).not.toBeCloseTo(before.x);
  });
});

describe("a claim in focus", () => {
  test("comes forward with its path, its neighbours and a panel that leads on", async () => {
    const { page, complaints } = await openMap();
    await card(page, "the-measure-decides-the-taste").click();
    expect(hash(page)).toBe("#the-measure-decides-the-taste");
    expect(await panel(page).getByRole("heading", { level: 2 }).textContent()).toContain("How much milk a cup holds");
    expect(await panel(page).getByRole("list", { name: "The way to it" }).getByRole("link").count()).toBe(2);
    expect(await panel(page).getByRole("heading", { name: "Also objected to by" }).isVisible()).toBe(true);
    const near = page.locator(".map-links .near");
    expect(await near.evaluateAll((links) => links.map((link) => link.getAttribute("data-id")).sort())).toEqual([
      "milk-goes-in-last",
      "strong-tea-needs-no-measure",
      "the-measure-decides-the-taste",
      "when-does-the-milk-go-in",
    ]);
    expect(await isInSight(page, "the-measure-decides-the-taste")).toBe(true);
    await panel(page).getByRole("link", { name: "Strong tea keeps its taste" }).click();
    expect(hash(page)).toBe("#strong-tea-needs-no-measure");
    await panel(page).getByRole("link", { name: "The claim’s page" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "Strong tea keeps its taste whatever the milk.",
    );
    expect(complaints).toEqual([]);
  });

  test("says who holds it and where that can be read", async () => {
    const { page } = await openMap("map/#few-own-a-measuring-jug");
    const facts = panel(page).locator(".map-panel-facts");
    await facts.getByRole("link", { name: "George Orwell" }).waitFor();
    expect(await facts.textContent()).toMatch(/Conceded by George Orwell.*Rests on evidence/s);
    await facts.getByRole("link", { name: "George Orwell" }).click();
    expect(new URL(page.url()).pathname).toBe("/people/george-orwell/");
  });

  test("is what a link from another page leads to, with the map in the window and not the outline", async () => {
    const { page } = await openMap("claims/few-own-a-measuring-jug/");
    await page.locator('a[href="/map/#few-own-a-measuring-jug"]').first().click();
    await panel(page).waitFor();
    expect(await isInSight(page, "few-own-a-measuring-jug")).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test("has the keyboard's focus when the page opens at it, and Tab leads into its panel", async () => {
    const { page } = await openMap("map/#few-own-a-measuring-jug");
    await expect.poll(() => focusedCard(page)).toBe("few-own-a-measuring-jug");
    await page.keyboard.press("Tab");
    expect(
      await panel(page)
        .getByRole("button", { name: "Close" })
        .evaluate((it) => it.matches(":focus")),
    ).toBe(true);
  });

  test("says aloud what there is in the panel, and that it is closed", async () => {
    const { page } = await openMap();
    const told = page.locator(".map-told");
    expect(await told.textContent()).toBe("");
    await card(page, "milk-goes-in-last").focus();
    await page.keyboard.press("Enter");
    expect(await told.textContent()).toBe("2 reasons in the panel.");
    await page.keyboard.press("ArrowLeft");
    expect(await told.textContent()).toBe("2 positions in the panel.");
    await page.keyboard.press("Escape");
    expect(await told.textContent()).toBe("The panel is closed.");
  });

  test("stays in focus when one skips to the content", async () => {
    const { page } = await openMap("map/#milk-goes-in-last");
    await panel(page).waitFor();
    await page.getByRole("link", { name: "Skip to the content" }).focus();
    await page.keyboard.press("Enter");
    expect(hash(page)).toBe("#milk-goes-in-last");
    expect(await panel(page).isVisible()).toBe(true);
    await page.keyboard.press("Tab");
    expect(await page.getByRole("searchbox").evaluate((it) => it.matches(":focus"))).toBe(true);
  });

  test("lies free in an upright window, above its panel, and the outline beside the map leaves it so", async () => {
    const { page } = await openMap("map/#few-own-a-measuring-jug", { viewport: { width: 820, height: 1180 } });
    for (const beside of [false, true]) {
      if (beside) await page.getByRole("button", { name: "Outline" }).click();
      const { y = 0, height = 0 } = (await panel(page).boundingBox()) ?? {};
      const window = await page.locator(".map-window").boundingBox();
      expect(y + height).toBeCloseTo((window?.y ?? 0) + (window?.height ?? 0), 0);
      await expect
        .poll(async () => {
          const place = await card(page, "few-own-a-measuring-jug").boundingBox();
          return place !== null && place.y > (window?.y ?? 0) && place.y + place.height < y;
        })
        .toBe(true);
    }
  });

  test("is found under its former id", async () => {
    const { page } = await openMap("map/#milk-last");
    await panel(page).waitFor();
    expect(hash(page)).toBe("#milk-goes-in-last");
  });

  test("back and forward lead through what was seen, and Escape leaves it", async () => {
    const { page } = await openMap();
    const whole = await scale(page);
    await card(page, "milk-goes-in-last").click();
    await panel(page).getByRole("link", { name: "With the tea in the cup" }).click();
    const near = await scale(page);
    await page.goBack();
    expect(hash(page)).toBe("#milk-goes-in-last");
    await page.goBack();
    expect(await panel(page).isVisible()).toBe(false);
    expect(await scale(page)).toBeCloseTo(whole);
    await page.goForward();
    await page.goForward();
    expect(hash(page)).toBe("#tea-first-lets-one-measure");
    expect(await scale(page)).toBeCloseTo(near);
    await page.keyboard.press("Escape");
    expect(await panel(page).isVisible()).toBe(false);
    expect(hash(page)).toBe("");
  });

  test("keeps the keyboard's focus on the map when one goes back", async () => {
    const { page } = await openMap("map/#milk-goes-in-last");
    await card(page, "milk-goes-in-last").focus();
    for (const id of ["tea-first-lets-one-measure", "few-own-a-measuring-jug"]) await card(page, id).click();
    await page.goBack();
    await expect.poll(() => focusedCard(page)).toBe("tea-first-lets-one-measure");
  });

  test("stays in sight when the window changes its size", async () => {
    const { page } = await openMap("map/#few-own-a-measuring-jug");
    const inside = (): Promise<boolean> =>
      card(page, "few-own-a-measuring-jug").evaluate((link) => {
        const { left, right, top, bottom } = link.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const ends = [
          [left + 2, y],
          [right - 2, y],
          [x, top + 2],
          [x, bottom - 2],
        ] as const;
        return ends.every(([x, y]) => document.elementFromPoint(x, y) === link);
      });
    for (const [width, height] of [
      [500, 900],
      [1000, 600],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(inside).toBe(true);
    }
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.getByRole("button", { name: "Outline" }).click();
    await expect.poll(inside).toBe(true);
  });

  test("stays a link to its page for a click with a modifier key", async () => {
    const { page } = await openMap();
    const opened = page.context().waitForEvent("page");
    await card(page, "milk-goes-in-last").click({ modifiers: ["ControlOrMeta"] });
    expect(new URL((await opened).url()).pathname).toBe("/claims/milk-goes-in-last/");
    expect(await panel(page).isVisible()).toBe(false);
  });
});

describe("the keyboard", () => {
  test("walks from a question to the deepest rebuttal and back, with the card in sight at every step", async () => {
    const { page } = await openMap();
    await card(page, "when-does-the-milk-go-in").focus();
    const steps: readonly (readonly [string, string])[] = [
      ["ArrowRight", "milk-goes-in-first"],
      ["ArrowDown", "milk-goes-in-last"],
      ["ArrowRight", "tea-first-lets-one-measure"],
      ["ArrowRight", "a-jug-measures-as-well"],
      ["ArrowRight", "few-own-a-measuring-jug"],
      ["ArrowRight", "few-own-a-measuring-jug"],
      ["Home", "when-does-the-milk-go-in"],
      ["ArrowDown", "what-makes-tea-good"],
      ["End", "strong-tea-needs-no-measure"],
      ["ArrowLeft", "good-tea-is-strong"],
      ["ArrowLeft", "what-makes-tea-good"],
      ["ArrowUp", "when-does-the-milk-go-in"],
    ];
    for (const [key, id] of steps) {
      await page.keyboard.press(key);
      expect(await focusedCard(page)).toBe(id);
      expect({ id, inSight: await isInSight(page, id) }).toEqual({ id, inSight: true });
      const visible = page.locator(`.map-links a[data-id="${id}"]:focus-visible`);
      expect(await visible.count()).toBe(1);
    }
    expect(await panel(page).isVisible()).toBe(false);
  });

  test("opens a claim with Enter, walks on with the panel, and leaves with Escape", async () => {
    const { page } = await openMap();
    await card(page, "milk-goes-in-last").focus();
    await page.keyboard.press("Enter");
    expect(hash(page)).toBe("#milk-goes-in-last");
    await page.keyboard.press("ArrowRight");
    expect(await panel(page).getByRole("heading", { level: 2 }).textContent()).toContain("With the tea in the cup");
    await expect.poll(() => hash(page)).toBe("#tea-first-lets-one-measure");
    await page.keyboard.press("Tab");
    expect(await panel(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Escape");
    expect(await panel(page).isVisible()).toBe(false);
    expect(await focusedCard(page)).toBe("tea-first-lets-one-measure");
  });

  test("meets the map as one stop of the Tab key, where it was left", async () => {
    const { page } = await openMap();
    const stops = page.locator('.map-links a[data-id][tabindex="0"]');
    expect(await stops.evaluateAll((links) => links.map((link) => link.getAttribute("data-id")))).toEqual([
      "when-does-the-milk-go-in",
    ]);
    await card(page, "when-does-the-milk-go-in").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    expect(await focusedCard(page)).toBe(null);
    await page.keyboard.press("Shift+Tab");
    expect(await focusedCard(page)).toBe("milk-goes-in-first");
  });

  test("gives no button two names: one that shows a sign is named as its title says", async () => {
    const { page } = await openMap("map/?q=milk#milk-goes-in-last");
    await page.locator(".map-panel .map-close").waitFor();
    const twice = await page
      .locator("button[title][aria-label]")
      .evaluateAll((buttons) => buttons.filter((button) => button.getAttribute("title") !== button.ariaLabel).length);
    expect(twice).toBe(0);
    for (const name of ["Close (Esc)", "Zoom in (+)", "Keys and gestures (?)", "The next one (n)"])
      expect(await page.getByRole("button", { name, exact: true }).count()).toBe(1);
  });

  test("shows its keys on ?, and lets single letters be switched off for good", async () => {
    const { page } = await openMap();
    await page.keyboard.press("?");
    expect(await page.getByRole("dialog", { name: "Keys and gestures" }).isVisible()).toBe(true);
    await page.getByLabel("Single letters are shortcuts").uncheck();
    await page.keyboard.press("Escape");
    await page.reload();
    await page.keyboard.press("?");
    expect(await page.getByRole("dialog").isVisible()).toBe(false);
  });
});

describe("searching", () => {
  test("finds by words in spite of a slip, marks on the map, and walks through with Enter and n", async () => {
    const { page, complaints } = await openMap();
    await page.keyboard.press("/");
    await page.keyboard.type("mesure");
    await expect
      .poll(() => hits(page))
      .toEqual([
        "a-jug-measures-as-well",
        "few-own-a-measuring-jug",
        "strong-tea-needs-no-measure",
        "tea-first-lets-one-measure",
        "the-measure-decides-the-taste",
      ]);
    expect(await page.locator(".map-hits-count").textContent()).toBe("5 found");
    await page.keyboard.press("Enter");
    const first = hash(page);
    expect(await page.locator(".map-hits-count").textContent()).toBe("1 of 5");
    await page.keyboard.press("n");
    expect(hash(page)).not.toBe(first);
    await page.keyboard.press("Shift+N");
    expect(hash(page)).toBe(first);
    expect(complaints).toEqual([]);
  });

  test.each([
    ["orwell", "milk-goes-in-last"],
    ["rsc-2003-perfect-cup", "hot-tea-curdles-milk"],
    ["strong-tea-needs-no-measure", "strong-tea-needs-no-measure"],
  ])("finds %s: a person, a source, an id", async (words, id) => {
    const { page } = await openMap();
    await page.getByRole("searchbox").fill(words);
    await expect.poll(() => hits(page)).toContain(id);
  });

  test("is in the address: a link restores it, and Clear ends it", async () => {
    const { page } = await openMap();
    await page.getByRole("searchbox").fill("curdled denatured");
    await page.getByRole("searchbox").fill("denatured");
    await expect.poll(() => new URL(page.url()).search).toBe("?q=denatured");
    await page.reload();
    await expect.poll(() => hits(page)).toEqual(["denatured-milk-tastes-fine", "hot-tea-curdles-milk"]);
    await page.getByRole("button", { name: "Clear" }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("");
    expect(await hits(page)).toEqual([]);
  });

  test("says so where nothing is found", async () => {
    const { page } = await openMap();
    await page.getByRole("searchbox").fill("coffee");
    await page.getByText("Nothing found").waitFor();
  });
});

describe("filters", () => {
  test("are closed where a claim that is opened leaves no room for them, and their button says so", async () => {
    const { page } = await openMap("map/", { viewport: { width: 900, height: 600 } });
    const button = page.getByRole("button", { name: "Filter" });
    const form = page.locator(".map-filters");
    await button.click();
    expect(await form.isVisible()).toBe(true);
    await page.evaluate(() => (location.hash = "milk-goes-in-last"));
    await panel(page).waitFor();
    await expect.poll(() => button.getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("Escape");
    expect(await form.isVisible()).toBe(false);
    await button.click();
    expect(await form.isVisible()).toBe(true);
    expect(await button.getAttribute("aria-expanded")).toBe("true");
  });

  test("show what one person holds, one role, one basis, and what is unanswered", async () => {
    const { page } = await openMap();
    await page.getByRole("button", { name: "Filter" }).click();
    await page.getByLabel("Person").selectOption({ label: "George Orwell" });
    await expect.poll(() => hits(page)).toEqual(["few-own-a-measuring-jug", "milk-goes-in-last"]);
    await page.getByRole("checkbox", { name: "Rebuttal", exact: true }).check();
    await expect.poll(() => hits(page)).toEqual(["few-own-a-measuring-jug"]);
    await expect.poll(() => new URL(page.url()).search).toBe("?role=rebuttal&person=george-orwell");
    await page.getByLabel("Person").selectOption("");
    await page.getByRole("checkbox", { name: "Rebuttal", exact: true }).uncheck();
    await page.getByLabel("Basis").selectOption("evidence");
    await expect.poll(() => hits(page)).toEqual(["few-own-a-measuring-jug", "hot-tea-curdles-milk"]);
    await page.getByLabel("Basis").selectOption("");
    await page.getByRole("checkbox", { name: "Unanswered" }).check();
    const unanswered = page.locator(".map-window a.unanswered");
    const marked = await unanswered.evaluateAll((links) => links.map((link) => link.getAttribute("data-id")).sort());
    expect(marked.length).toBeGreaterThan(0);
    await expect.poll(() => hits(page)).toEqual(marked);
  });

  test("a link restores them", async () => {
    const { page } = await openMap("map/?person=george-orwell");
    await expect.poll(() => hits(page)).toEqual(["few-own-a-measuring-jug", "milk-goes-in-last"]);
    await page.getByRole("button", { name: "Filter (1)" }).click();
    expect(await page.getByLabel("Person").inputValue()).toBe("george-orwell");
  });
});

describe("the outline", () => {
  const line = (page: Page, sentence: string): Locator =>
    page.locator(".map-outline").getByRole("link", { name: sentence });

  test("stands beside the map when asked to, for good, and both keep each other's place", async () => {
    const { page } = await openMap();
    await page.getByRole("button", { name: "Outline" }).click();
    await page.reload();
    const map = await page.locator(".map-window").boundingBox();
    const outline = await page.locator(".map-outline").boundingBox();
    expect(outline?.x).toBeCloseTo((map?.x ?? 0) + (map?.width ?? 0), 0);
    expect(outline?.height).toBeCloseTo(map?.height ?? 0, 0);

    await card(page, "milk-goes-in-last").click();
    await panel(page).getByRole("link", { name: "With the tea in the cup" }).click();
    await panel(page).getByRole("link", { name: "Whoever pours" }).click();
    expect(await line(page, "Whoever pours").isVisible()).toBe(true);
    expect(await page.locator(".on-map-now").textContent()).toContain("Whoever pours");

    await line(page, "The milk goes in before the tea.").click();
    expect(hash(page)).toBe("#milk-goes-in-first");
    await page.keyboard.press("Tab");
    await line(page, "The milk goes in before the tea.").focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    await expect.poll(() => hash(page)).toBe("#when-does-the-milk-go-in");
  });

  test("stands below the map otherwise, where its links lead to pages and its lines to the map", async () => {
    const { page } = await openMap();
    await page.locator(".map-outline .position .role").first().click();
    expect(hash(page)).toBe("#milk-goes-in-first");
    expect(await isInSight(page, "milk-goes-in-first")).toBe(true);
    await line(page, "The milk goes in before the tea.").click();
    expect(new URL(page.url()).pathname).toBe("/claims/milk-goes-in-first/");
  });
});

describe("on a phone", () => {
  test("the outline comes first and the map is one tap away", async () => {
    const { page, complaints } = await openMap("map/", phone);
    expect(await page.locator(".map-window").isVisible()).toBe(false);
    expect(await page.locator(".map-outline").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Map", exact: true }).tap();
    expect(await page.locator(".map-outline").isVisible()).toBe(false);
    await card(page, "milk-goes-in-first").tap();
    expect(await panel(page).isVisible()).toBe(true);
    expect(await isInSight(page, "milk-goes-in-first")).toBe(true);
    await page.getByRole("button", { name: "Outline" }).tap();
    expect(await page.locator(".on-map-now").isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test("the outline opens at the claim that an address named", async () => {
    const viewport = { width: 390, height: 480 };
    const { page } = await openMap("map/#strong-tea-needs-no-measure", { ...phone, viewport });
    await page.getByRole("button", { name: "Outline" }).tap();
    const { y, height } = (await page.locator(".on-map-now").boundingBox()) ?? { y: 0, height: Infinity };
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThan(viewport.height);
  });

  test("filters show the map where the outline stands in its place", async () => {
    const { page } = await openMap("map/", phone);
    await page.getByRole("button", { name: "Filter" }).tap();
    expect(await page.getByRole("checkbox", { name: "Objection", exact: true }).isVisible()).toBe(true);
    expect(hash(page)).toBe("");
  });

  test("filters take the place of the claim that is open", async () => {
    const { page } = await openMap("map/#milk-goes-in-last", phone);
    const role = page.getByRole("checkbox", { name: "Objection", exact: true });
    await page.getByRole("button", { name: "Filter" }).tap();
    expect(await role.isVisible()).toBe(true);
    expect(await panel(page).isVisible()).toBe(false);
    await role.check();
    await page.locator(".map-hits ol a").first().tap();
    await panel(page).waitFor();
    expect(await role.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Filter" }).tap();
    expect(await role.isVisible()).toBe(true);
  });

  test("what is found is listed though a claim is open, until one of it is", async () => {
    const { page } = await openMap("map/#milk-goes-in-last", phone);
    await page.getByRole("searchbox").fill("jug");
    const first = page.locator(".map-hits ol a").first();
    await first.tap();
    await expect.poll(() => page.locator(".map-hits-count").textContent()).toMatch(/^1 of/);
    expect(await first.isVisible()).toBe(false);
    const head = await page.locator(".map-find").boundingBox();
    const frame = await panel(page).boundingBox();
    const place = await page.locator(".map-links a.here").boundingBox();
    expect(place?.y).toBeGreaterThan((head?.y ?? Infinity) + (head?.height ?? 0));
    expect((place?.y ?? Infinity) + (place?.height ?? 0)).toBeLessThan(frame?.y ?? 0);
  });

  test("the ways to the site's parts stand in one line", async () => {
    const { page } = await openMap("map/", phone);
    const links = page.getByRole("navigation", { name: "Main" }).getByRole("link");
    expect(new Set(await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top))).size).toBe(1);
  });

  test("the bar keeps its one line when its reader takes part", async () => {
    const { page } = await openMap("map/#milk-goes-in-first", phone);
    await panel(page).getByRole("button", { name: "Accept" }).tap();
    const own = page.getByRole("button", { name: "View (1)" });
    await own.waitFor();
    const middles = [page.getByRole("searchbox"), own, page.getByRole("button", { name: "Keys and gestures" })].map(
      async (part) => {
        const { y = 0, height = 0 } = (await part.boundingBox()) ?? {};
        return Math.round(y + height / 2);
      },
    );
    expect(new Set(await Promise.all(middles)).size).toBe(1);
  });

  test("there is room to write in the search box on the narrowest", async () => {
    const { page } = await openMap("map/", { ...phone, viewport: { width: 320, height: 568 } });
    const { width = 0 } = (await page.getByRole("searchbox").boundingBox()) ?? {};
    expect(width).toBeGreaterThan(100);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test("an address that names a claim shows the map, and a search does", async () => {
    const { page } = await openMap("map/#few-own-a-measuring-jug", phone);
    expect(await isInSight(page, "few-own-a-measuring-jug")).toBe(true);
    await page.goto(site.address("claims/"));
    await page.goto(site.address("map/"));
    await page.getByRole("searchbox").fill("milk");
    await expect.poll(() => page.locator(".map-window").isVisible()).toBe(true);
  });

  test("two fingers zoom", async () => {
    const { page } = await openMap("map/#milk-goes-in-first", phone);
    await page.getByRole("button", { name: "Close" }).tap();
    const before = await scale(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", spread: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [-1, 1].map((side, id) => ({ x: 195 + side * spread, y: 400, id })),
      });
    await touch("touchStart", 40);
    for (const spread of [60, 80, 100]) await touch("touchMove", spread);
    await touch("touchEnd", 0);
    expect(await scale(page)).toBeGreaterThan(before * 1.5);
  });
});

describe("the page", () => {
  test("brings no more than 45 kB of JavaScript in all, compressed", () => {
    const html = readSiteFile(site.folder, "map/index.html");
    // The page's scripts and whatever they import, at once or when a reader has a view of their own.
    const waiting = [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, path = ""]) => path);
    expect(html).toMatch(/<script[^>]* type="module"/);
    const scripts = new Set<string>();
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (scripts.has(path)) continue;
      scripts.add(path);
      const imports = readSiteFile(site.folder, path).matchAll(/(?:from|import) ?\(?["'`]\.\/([\w.-]+\.js)["'`]/g);
      waiting.push(...[...imports].map(([, name = ""]) => `_astro/${name}`));
    }
    expect([...scripts].join(" ")).toContain("map-view");
    const sizes = [...scripts].map((path) => gzipSync(readSiteFile(site.folder, path)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(45_000);
  });

  test.each(["map/", "map/#milk-goes-in-last", "map/?q=milk"])(
    "does not move when the script starts on /%s",
    async (path) => {
      for (const options of [{}, phone]) {
        const { page } = await openPage(browser, options);
        // Without fonts: what they move when they come is not the script's doing.
        await page.route("**/*.woff2", (route) => route.abort());
        await page.goto(site.address(path), { waitUntil: "networkidle" });
        const moved = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              new PerformanceObserver((list) => {
                resolve(list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, "value")), 0));
              }).observe({ type: "layout-shift", buffered: true });
              setTimeout(() => resolve(0), 300);
            }),
        );
        expect({ options, moved }).toEqual({ options, moved: 0 });
      }
    },
  );

  test.each(["light", "dark"] as const)(
    "axe finds nothing with panel, search, filters and outline open, in %s",
    async (colorScheme) => {
      const { page } = await openMap("map/?q=milk#milk-goes-in-last", { colorScheme, bypassCSP: true });
      await page.getByRole("button", { name: "Filter" }).click();
      await page.getByRole("button", { name: "Outline" }).click();
      await panel(page).getByRole("link", { name: "George Orwell" }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  test("prints the whole map and the whole outline, and no control", async () => {
    const { page } = await openMap("map/#few-own-a-measuring-jug");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
    expect(await panel(page).isVisible()).toBe(false);
    const frame = await page.locator(".map-window > svg.map").boundingBox();
    for (const id of ["when-does-the-milk-go-in", "few-own-a-measuring-jug", "good-tea-is-strong"]) {
      const box = await page.locator(`.map-window svg a[data-id="${id}"] > rect`).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(frame?.x ?? Infinity);
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0));
    }
    await page.emulateMedia({ media: null });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await isInSight(page, "few-own-a-measuring-jug")).toBe(true);
  });

  test("works under a base path", async () => {
    const under = await buildTestSite({ claims: "test/fixtures/debates/small/claims", base: "/x/" });
    const { page, complaints } = await openPage(browser, { reducedMotion: "reduce" });
    await page.goto(under.address("map/#few-own-a-measuring-jug"));
    await panel(page).getByRole("link", { name: "George Orwell" }).click();
    expect(new URL(page.url()).pathname).toBe("/x/people/george-orwell/");
    await page.goBack();
    await page.getByRole("searchbox").fill("orwell");
    await expect.poll(() => hits(page)).toContain("milk-goes-in-last");
    expect(complaints).toEqual([]);
  });
});
