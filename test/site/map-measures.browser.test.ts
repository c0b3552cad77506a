import { expect, test } from "vitest";
import { goTo, measureFirstLoad, openMap, type Visit } from "../../scripts/bench/visit-map.ts";
import { leastType } from "../../src/map/layout/part.ts";
import { bundledMap } from "../bundled-map.ts";
import { buildTestSite } from "./build-test-site.ts";
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

/** Runs in the page: the smallest letters on the screen, and by how much the level is wider than its frame; px. */
function measure(): { readonly smallest: number; readonly beyond: number } {
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

test.each([
  [1440, 900],
  [1280, 720],
])(
  "in a window of %i × %i no level of the bundled map has letters below 12 px or scrolls sideways",
  async (...size) => {
    const page = await openMap(visit(...size));
    const found = [await page.evaluate(measure)];
    for (const id of places) {
      await page.evaluate(goTo, id);
      found.push(await page.evaluate(measure));
    }
    for (const { smallest, beyond } of found) {
      expect(smallest).toBeGreaterThanOrEqual(leastType);
      expect(beyond).toBeLessThanOrEqual(1);
    }
    await page.context().close();
  },
);

test("the page of the bundled map opens with at most 3,000 elements and 130 kB", async () => {
  const { weight, elements } = await measureFirstLoad(visit(1440, 900));
  expect(elements).toBeLessThanOrEqual(3000);
  expect(weight).toBeLessThanOrEqual(130);
});

test("the page of the bundled map removes all elements of an earlier level", async () => {
  const page = await openMap(visit(1440, 900), { reducedMotion: "no-preference" });
  for (const id of places) await page.evaluate(goTo, id);
  await expect.poll(() => page.locator("svg.map .leaving").count(), { timeout: 10_000 }).toBe(0);
});
