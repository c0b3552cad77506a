import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateDebate } from "../../scripts/generate-debate.ts";
import { compile } from "../../src/compile.ts";
import type { Claim, Debate } from "../../src/model.ts";
import { axeFindings } from "./axe-findings.ts";
import { buildTestSite, type TestSite } from "./build-test-site.ts";
import { openAt } from "./open-at.ts";
import { openBrowser } from "./open-browser.ts";
import { readSiteFile } from "./site-files.ts";

/** Just above what a map page holds with every text. */
const claims = 1600;

let folder: string;
let debate: Debate;
let site: TestSite;
let browser: Browser;

beforeAll(async () => {
  const files = generateDebate({ claims, seed: 1 });
  ({ debate } = compile(files));
  folder = await mkdtemp(join(tmpdir(), "large-map-"));
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  site = await buildTestSite({ claims: join(folder, "claims") });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const openMap = (inside = "map/", options: BrowserContextOptions = {}) => openAt(browser, site, inside, options);

const link = (page: Page, id: string): Locator => page.locator(`.map-links a[data-id="${id}"]`);
const outlineOf = (page: Page, id: string): Locator => page.locator(`.map-outline [data-claim="${id}"]`);
const focusedCard = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("data-id") ?? null);
const hash = (page: Page): string => new URL(page.url()).hash;

/** A claim deep below the last question, far from where the map opens. */
function deepClaim(): Claim {
  const last = debate.questions.at(-1)?.id;
  const [deepest] = debate.claims
    .filter(({ question }) => question === last)
    .toSorted((a, b) => Number(b.depth) - Number(a.depth));
  if (deepest === undefined) throw new Error("The generated debate has no claim below its last question.");
  return deepest;
}

describe("the page of a large map", () => {
  test("has every question and position as a link and an entry, and no text of what stands below", () => {
    const html = readSiteFile(site.folder, "map/index.html");
    const ids = [...html.matchAll(/ data-id="([^"]+)"/g)].map(([, id]) => id);
    const positions = debate.claims.filter(({ depth }) => depth === 1).map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set([...debate.questions.map(({ id }) => id), ...positions]));
    expect(html).not.toContain(deepClaim().sentence.value);
    expect(gzipSync(html).length / claims).toBeLessThan(40);
  });

  test("leads on to everything without JavaScript", async () => {
    const { page } = await openMap("map/", { javaScriptEnabled: false });
    const question = debate.questions.at(-1);
    await page
      .locator(`.map-outline #${question?.id ?? ""} .outline-more`)
      .first()
      .click();
    expect(new URL(page.url()).pathname).toBe(`/questions/${question?.id ?? ""}/`);
    expect(await page.getByRole("link", { name: deepClaim().sentence.value }).count()).toBeGreaterThan(0);
  });

  test("shows a country's claims when one comes near, on the map and in the outline", async () => {
    const { page, complaints } = await openMap();
    const reason = debate.branches.get(debate.branches.get(debate.questions[0]?.id ?? "")?.[0] ?? "")?.[0] ?? "";
    expect(await outlineOf(page, reason).count()).toBe(0);
    await page.goto(site.address(`map/#${debate.questions[0]?.id ?? ""}`));
    await outlineOf(page, reason).waitFor({ state: "attached" });
    for (let step = 0; step < 4; step++) await page.keyboard.press("+");
    // Links are laid once the map is at rest.
    await page.locator(".map-links a.reason").first().waitFor({ state: "attached" });
    expect(await page.locator(".map-panel").isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test("opens at a claim that it doesn't have yet", async () => {
    const { id, sentence } = deepClaim();
    const { page, complaints } = await openMap(`map/#${id}`);
    await page.locator(".map-panel").getByRole("heading", { level: 2 }).waitFor();
    expect(await page.locator(".map-panel h2").textContent()).toContain(sentence.value);
    expect(await link(page, id).getAttribute("aria-current")).toBe("true");
    expect(await outlineOf(page, id).locator(".claim-line.on-map-now").count()).toBe(1);
    await link(page, id).click();
    expect(hash(page)).toBe(`#${id}`);
    expect(complaints).toEqual([]);
  });

  test("is walked through with the arrow keys, and its countries come along", async () => {
    const { page } = await openMap();
    const first = debate.questions[0]?.id ?? "";
    await link(page, first).focus();
    await page.keyboard.press("End");
    await expect.poll(async () => debate.claim.get((await focusedCard(page)) ?? "")?.question).toBe(first);
    const deepest = (await focusedCard(page)) ?? "";
    expect(debate.branches.get(deepest) ?? []).toEqual([]);
    await page.keyboard.press("ArrowLeft");
    expect(await focusedCard(page)).toBe(debate.claim.get(deepest)?.parent);
    await page.keyboard.press("Home");
    expect(await focusedCard(page)).toBe(first);
  });

  test("finds and opens a claim that it doesn't have yet", async () => {
    const { page } = await openMap();
    const { id } = deepClaim();
    await page.getByRole("searchbox").fill(id);
    await page.locator(".map-hits-count").filter({ hasText: "found" }).waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".map-panel").waitFor();
    expect(hash(page)).toBe(`#${id}`);
    expect(await link(page, id).evaluate((element) => element.classList.contains("hit"))).toBe(true);
  });

  test("lets go of far countries, so that it never holds many more than it shows", async () => {
    const { page } = await openMap();
    for (const { id } of debate.questions) {
      await page.evaluate((next) => (location.hash = next), id);
      const child = debate.branches.get(debate.branches.get(id)?.[0] ?? "")?.[0] ?? "";
      await outlineOf(page, child).waitFor({ state: "attached" });
      expect(await page.locator(".map-links a").count()).toBeLessThan(420);
    }
    const entries = await page.locator(".map-outline [data-claim]").count();
    const great = debate.questions.length + debate.claims.filter(({ depth }) => depth === 1).length;
    expect(entries).toBeLessThan(great + 1000);
    // The one that was seen first is as it was in the beginning.
    const first = outlineOf(page, debate.questions[0]?.id ?? "");
    expect(await first.locator(".outline-more").count()).toBeGreaterThan(0);
  });

  test("has bars where type is too small to read, and a link with the sentence where one points at them", async () => {
    const { page } = await openMap();
    const [first] = debate.questions;
    for (let step = 0; step < 3; step++) await page.keyboard.press("-");
    expect(await page.locator(".map-links a:not(.beyond)").count()).toBe(1);
    const frame = await page.locator(".map-ground").boundingBox();
    const place = await page.evaluate(
      (id) => {
        const svgLink = document.querySelector(`.map-window svg a[data-id="${id}"]`);
        const [x = 0, y = 0] =
          svgLink
            ?.getAttribute("transform")
            ?.match(/[\d.]+/g)
            ?.map(Number) ?? [];
        const plane = document.querySelector<HTMLElement>(".map-links-plane");
        const { a, e, f } = new DOMMatrix(plane?.style.transform);
        return { x: e + x * a + 4, y: f + y * a + 4 };
      },
      debate.branches.get(first?.id ?? "")?.[0] ?? "",
    );
    await page.mouse.move((frame?.x ?? 0) + place.x, (frame?.y ?? 0) + place.y);
    expect(await page.locator(".map-links a.position").getAttribute("title")).toMatch(/^Position: /);
  });

  test("names grow no further than anybody needs, and stand over their reasons", async () => {
    const { page } = await openMap();
    const position = debate.claims.find(({ depth, id }) => depth === 1 && (debate.branches.get(id)?.length ?? 0) > 1);
    const reason = debate.branches.get(position?.id ?? "")?.[0] ?? "";
    await page.evaluate((id) => (location.hash = id), position?.id ?? "");
    const name = link(page, position?.id ?? "");
    await link(page, reason).waitFor({ state: "attached" });
    const before = await name.boundingBox();
    const below = await link(page, reason).boundingBox();
    expect((below?.y ?? 0) - ((before?.y ?? 0) + (before?.height ?? 0))).toBeLessThan(40);
    await page.keyboard.press("-");
    await expect.poll(async () => (await link(page, reason).boundingBox())?.width).not.toBe(below?.width);
    const after = await name.boundingBox();
    expect(Math.abs((after?.height ?? 0) - (before?.height ?? 0))).toBeLessThan(2);
  });

  test("a sign says in whose country one is, and opens its question", async () => {
    const { page } = await openMap();
    const sign = page.locator(".map-place");
    expect(await sign.isVisible()).toBe(false);
    const { id, question } = deepClaim();
    await page.evaluate((next) => (location.hash = next), id);
    await sign.waitFor();
    expect(await sign.textContent()).toBe(debate.question.get(question ?? "")?.sentence.value);
    await sign.click();
    await expect.poll(() => hash(page)).toBe(`#${question}`);
    expect(await sign.isVisible()).toBe(false);
  });

  test("the sign names the country in the middle of what can be seen, beside the panel", async () => {
    const { id, question } = deepClaim();
    const { page } = await openMap(`map/#${id}`, { viewport: { width: 1440, height: 900 } });
    await page.locator(".map-panel").waitFor();
    /** Screen pixels from the right end of the country in sight to a little left of the window's middle. */
    const wayToGo = (): Promise<number> =>
      page.evaluate(() => {
        const { a, e } = new DOMMatrix(document.querySelector<HTMLElement>(".map-links-plane")?.style.transform);
        const { width } = document.querySelector(".map-ground")?.getBoundingClientRect() ?? new DOMRect();
        const here = document.querySelector<HTMLElement>(".map-links a.here");
        const [x, y] = [here?.offsetLeft ?? 0, here?.offsetTop ?? 0];
        const country = [...document.querySelectorAll(".map-window svg .countries > rect")]
          .map((rect) => {
            const number = (name: string): number => Number(rect.getAttribute(name));
            return { x: number("x"), y: number("y"), width: number("width"), height: number("height") };
          })
          .find((box) => box.x <= x && x <= box.x + box.width && box.y <= y && y <= box.y + box.height);
        if (country === undefined) throw new Error("The claim lies in no country.");
        return width / 2 - 60 - (e + (country.x + country.width) * a);
      });
    for (let way = await wayToGo(); Math.abs(way) > 2; way = await wayToGo()) {
      await page.mouse.move(700, 700);
      await page.mouse.down();
      await page.mouse.move(700 + Math.max(-600, Math.min(500, way)), 700, { steps: 4 });
      await page.mouse.up();
    }
    expect(await page.locator(".map-panel").isVisible()).toBe(true);
    expect(await page.locator(".map-place").isVisible()).toBe(true);
    expect(await page.locator(".map-place").textContent()).toBe(debate.question.get(question ?? "")?.sentence.value);
  });

  test("the sign is not printed", async () => {
    const { page } = await openMap(`map/#${deepClaim().id}`);
    await page.locator(".map-place").waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".map-place").isVisible()).toBe(false);
  });

  test("bears the names of its debates from so far away that nothing else can be read", async () => {
    const { page } = await openMap("map/?", { colorScheme: "light" });
    /** Pixels of ink in full strength: bars are fainter. */
    const ink = (): Promise<number> =>
      page.locator(".map-ground canvas").evaluate((canvas) => {
        if (!(canvas instanceof HTMLCanvasElement)) return 0;
        const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
        let count = 0;
        for (let at = 0; at < data.length; at += 4)
          if ((data[at] ?? 255) < 40 && (data[at + 1] ?? 255) < 40 && (data[at + 2] ?? 255) < 45) count += 1;
        return count;
      });
    for (let step = 0; step < 3; step++) await page.keyboard.press("-");
    await expect.poll(ink).toBeGreaterThan(500);
  });

  test("axe finds nothing on it", async () => {
    const { page } = await openMap(`map/#${deepClaim().id}`, { bypassCSP: true });
    await page.locator(".map-panel").waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});
