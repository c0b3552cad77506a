import { expect, test } from "vitest";
import { goTo, measureFirstLoad, openMap, type Visit } from "../../scripts/bench/visit-map.ts";
import { leastType } from "../map/verify-scene.ts";
import { bundledMap } from "../bundled-map.ts";
import { buildTestSite } from "./build-test-site.ts";
import { linesBeyondCards } from "./lines-beyond-cards.ts";
import { openBrowser } from "./open-browser.ts";

const site = await buildTestSite({ claims: "claims" });
const browser = await openBrowser("desktop");
const { debate } = bundledMap();

const visit = (width: number, height: number): Visit => ({
  browser,
  address: site.address("map/"),
  window: { width, height },
});

/** Two questions, each with one of its claims. */
const places = debate.questions
  .slice(0, 2)
  .flatMap(({ id }) => [id, debate.claims.find(({ question }) => question === id)?.id ?? ""]);

interface Measures {
  /** The smallest letters on the screen; px. */
  readonly smallest: number;
  /** By how much the level is wider than its frame; px. */
  readonly beyond: number;
}

/** Runs in the page. */
function measure(): Measures {
  const stage = document.querySelector(".map-stage");
  const texts = [...document.querySelectorAll(".argument-map *")].filter(
    (element) =>
      [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && (textContent ?? "").trim() !== "",
      ) &&
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 1,
  );
  const sizes = texts.map((element) => {
    const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.d ?? 1) : 1;
    return parseFloat(getComputedStyle(element).fontSize) * scale;
  });
  return { smallest: Math.min(...sizes), beyond: stage ? stage.scrollWidth - stage.clientWidth : NaN };
}

/** Letters as they are, and as a reader may space them (WCAG 1.4.12). */
test.each([
  [1440, 900, ""],
  [1280, 720, "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }"],
])(
  "in a window of %i × %i no level of the bundled map has letters below 12 px or outside of their cards, or scrolls sideways %s",
  async (width, height, content) => {
    const page = await openMap(visit(width, height), { bypassCSP: true });
    const lines = page.locator(".items tspan");
    const before = await lines.count();
    if (content !== "") {
      await page.addStyleTag({ content });
      await expect.poll(() => lines.count()).toBeGreaterThan(before);
    }
    for (const id of ["", ...places]) {
      if (id !== "") await page.evaluate(goTo, id);
      const { smallest, beyond } = await page.evaluate(measure);
      expect(smallest).toBeGreaterThanOrEqual(leastType);
      expect(beyond).toBeLessThanOrEqual(1);
      // Cards come some in each frame.
      await expect.poll(() => page.evaluate(linesBeyondCards, 0.5)).toEqual([]);
    }
    await page.context().close();
  },
);

test("the page of the bundled map opens with at most 3,000 elements and 144 kB", async () => {
  const { weight, elements } = await measureFirstLoad(visit(1440, 900));
  expect(elements).toBeLessThanOrEqual(3000);
  expect(weight).toBeLessThanOrEqual(144);
});

test("the page of the bundled map removes all elements of an earlier level", async () => {
  const page = await openMap(visit(1440, 900), { reducedMotion: "no-preference" });
  for (const id of places) await page.evaluate(goTo, id);
  await expect.poll(() => page.locator("svg.map .leaving").count(), { timeout: 10_000 }).toBe(0);
});

test("the squares of the bundled map are a few paths; those of a question get elements of their own, which grow to cards and shrink again", async () => {
  const page = await openMap(visit(1440, 900), { reducedMotion: "no-preference" });
  const strips = page.locator(".strips > .merged:not(.leaving)");
  const squares = page.locator(".marks > .square");
  expect([await squares.count(), (await strips.count()) > 0, (await strips.count()) < 12]).toEqual([0, true, true]);
  await page.evaluate(() => {
    const marks = document.querySelector<SVGElement>(".marks");
    new MutationObserver(([change]) => {
      const [first] = change?.addedNodes ?? [];
      if (first instanceof Element && marks) marks.dataset["firstWidth"] ??= first.getAttribute("width") ?? "";
    }).observe(marks ?? document, { childList: true });
  });
  await page.evaluate(goTo, places[0] ?? "");
  expect(Number(await page.locator(".marks").getAttribute("data-first-width"))).toBeLessThan(20);
  const width = (): Promise<number> => page.locator(".marks > .card").first().getAttribute("width").then(Number);
  await expect.poll(width).toBeGreaterThan(100);
  await page.keyboard.press("Escape");
  await expect.poll(() => squares.count()).toBeGreaterThan(0);
  await expect.poll(() => strips.count()).toBeGreaterThan(0);
});
