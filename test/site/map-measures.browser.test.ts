import { describe, expect, test } from "vitest";
import { emptyShareBeyondGap, textShare } from "./map-reading/coverage.ts";
import { cutWords, looseLines, outOfSight, smallestType } from "./map-reading/faults.ts";
import { screenOf } from "./map-reading/screen.ts";
import { chooseDestinations, mapOf, measureReading, fullQuestions, screens } from "./map-reading/measure-reading.ts";
import { goTo, measureFirstLoad, openMap, type Visit } from "../../scripts/bench/visit-map.ts";
import { leastType } from "../../src/map/layout/part.ts";
import { buildTestSite } from "./build-test-site.ts";
import { openBrowser } from "./open-browser.ts";
import { bundledFiles } from "../bundled-map.ts";

/** To each question, and to claims all over the map. */
const destinations = 44;

const visit = (width: number, height: number): Visit => ({
  browser,
  address: site.address("map/"),
  window: { width, height },
});

const site = await buildTestSite({ claims: "claims" });
const browser = await openBrowser("desktop");
const map = mapOf(bundledFiles());
const chosen = chooseDestinations(map.questions, destinations);
const readings = await Promise.all([
  measureReading(visit(1440, 900), map.debates, chosen),
  // Half of them, since each takes a fifth of a second of the processor.
  measureReading(
    visit(1280, 720),
    map.debates,
    chosen.filter((_, index) => index % 2 === 1),
  ),
]);

describe("on the bundled map, in windows of 1440 × 900 and 1280 × 720", () => {
  test("every level is visited", () => {
    for (const reading of readings)
      expect(new Set(screens(reading).map(({ level }) => level))).toEqual(new Set([0, 1, 2, 3]));
  });

  test("no text is smaller than 12 px", () => {
    const small = readings.flatMap(screens).filter(({ smallestType }) => smallestType < leastType);
    expect(small).toEqual([]);
  });

  test("no word of a card, heading or tile is cut", () => {
    expect(readings.flatMap(screens).flatMap(({ cutWords }) => cutWords)).toEqual([]);
  });

  test("no column is narrower than 16 characters", () => {
    const narrow = readings.flatMap(screens).filter(({ narrowestColumn }) => narrowestColumn < 16);
    expect(narrow).toEqual([]);
  });

  test("levels scroll only down, if at all, also where scrollbars take room", () => {
    expect(readings.flatMap(screens).filter(({ scrollsRight }) => scrollsRight)).toEqual([]);
  });

  test("every line ends at a card, a heading or another line", () => {
    expect(readings.flatMap(screens).flatMap(({ looseLines }) => looseLines)).toEqual([]);
  });

  test("pointing at a card's cross-links shows their other ends, with a curve to each that is on the screen", () => {
    const peeks = readings.flatMap((reading) => reading.peeks);
    expect(peeks.flatMap(({ ports }) => ports).length).toBeGreaterThan(0);
    for (const peek of peeks) expect(peek).toMatchObject({ shown: peek.ports, looseCurves: 0 });
  });

  test("a question with enough claims fills the window", () => {
    for (const { id, emptyBeyondGap, text } of readings.flatMap(fullQuestions)) {
      expect({ id, isMostlyEmpty: emptyBeyondGap > 0.45 }).toEqual({ id, isMostlyEmpty: false });
      expect({ id, hasLittleText: text < 0.2 }).toEqual({ id, hasLittleText: false });
    }
  });

  test("most questions of up to 60 claims fit into the larger window, and most claims with their neighbourhood into either", () => {
    const inSight = (seen: readonly { readonly outOfSight: number }[]): number =>
      seen.filter(({ outOfSight }) => outOfSight === 0).length / seen.length;
    const sizes = new Map(map.questions.map(({ id, claims }) => [id, claims.length]));
    const ordinary = readings[0].questions.filter(({ id }) => (sizes.get(id) ?? 0) <= 60);
    expect(ordinary.length).toBeGreaterThan(10);
    expect(inSight(ordinary)).toBeGreaterThan(0.5);
    for (const { claims } of readings) expect(inSight(claims)).toBeGreaterThan(0.6);
  });
});

test("what these measures look for would be found", async () => {
  const page = await openMap(visit(1440, 900));
  await page.evaluate(goTo, map.questions[0]?.id ?? "");
  const whole = await screenOf(page);
  expect([cutWords(whole), looseLines(whole)]).toEqual([[], []]);
  await page.evaluate(() => {
    const [first, second, third] = document.querySelectorAll("g.item.card:not(.leaving) text");
    first?.setAttribute("font-size", "10");
    for (const [text, words] of [
      [second, "No such words."],
      [third, "a line that is far too long for the card it is on, so that it ends beyond of it"],
    ] as const)
      (text?.lastElementChild ?? text)?.replaceChildren(words);
    document.querySelector(".branches > path")?.setAttribute("transform", "translate(2000 0)");
  });
  const broken = await screenOf(page);
  expect(smallestType(broken)).toBeLessThan(leastType);
  const cut = cutWords(broken).join("\n");
  for (const message of ["is no part of the sentence", "ends outside of"]) expect(cut).toContain(message);
  expect(looseLines(broken).length).toBeGreaterThan(0);
  const ids = whole.items.map(({ id }) => id);
  await page.evaluate(() => document.querySelectorAll("g.items > *, g.notes > *").forEach((part) => part.remove()));
  const empty = await screenOf(page);
  expect(emptyShareBeyondGap(empty)).toBeGreaterThan(0.45);
  expect([textShare(empty), outOfSight(empty, ids)]).toEqual([0, ids]);
  await page.context().close();
});

describe("the page of the bundled map", () => {
  test("opens with at most 3,000 elements and 130 kB", async () => {
    const { weight, elements } = await measureFirstLoad(visit(1440, 900));
    expect(elements).toBeLessThanOrEqual(3000);
    expect(weight).toBeLessThanOrEqual(130);
  });

  test("removes all elements of an earlier level", async () => {
    const page = await openMap(visit(1440, 900), { reducedMotion: "no-preference" });
    for (const { id, claims } of map.questions.slice(0, 2)) {
      await page.evaluate(goTo, id);
      await page.evaluate(goTo, claims[0]?.id ?? "");
    }
    await expect.poll(() => page.locator("svg.map .leaving").count(), { timeout: 10_000 }).toBe(0);
  });
});
