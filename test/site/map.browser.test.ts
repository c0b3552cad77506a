import { gzipSync } from "node:zlib";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { buildSmallSite } from "./build-test-site.ts";
import { openAt } from "./open-at.ts";
import { openPage } from "./open-browser.ts";
import { readSiteFile } from "./site-files.ts";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const question = "when-does-the-milk-go-in";
const position = "milk-goes-in-last";
const reason = "tea-first-lets-one-measure";
const objection = "few-own-a-measuring-jug";

const site = await buildSmallSite();

const openMap = (inside = "map/", options: BrowserContextOptions = {}) => openAt(site, inside, options);

/** The link of a question or claim on the present level. */
const item = (page: Page, id: string): Locator => page.locator(`g.item:not(.leaving, .far) > a[data-id="${id}"]`);
const level = (page: Page): Promise<string | null> => page.locator("argument-map").getAttribute("data-level");
const hash = (page: Page): string => new URL(page.url()).hash;
const path = (page: Page): string => new URL(page.url()).pathname;
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("data-id") ?? document.activeElement?.tagName ?? null);
/** Clicks on the first words of an item. */
const press = (page: Page, id: string): Promise<void> => item(page, id).click({ position: { x: 30, y: 12 } });
const isInWindow = (page: Page, id: string): Promise<boolean> =>
  item(page, id).evaluate((link) => {
    const { top, bottom, left, right } = link.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
  });

/** Moves two fingers on the first question, from one distance to another; px. */
async function pinch(page: Page, from: number, to: number): Promise<void> {
  const { x, y } = (await item(page, question).boundingBox()) ?? { x: 0, y: 0 };
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart: number | null): Promise<unknown> =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: apart === null ? [] : [0, apart].map((right, id) => ({ x: x + 30 + right, y: y + 12, id })),
    });
  await touch("touchStart", from);
  for (const part of [0.25, 0.5, 0.75, 1]) await touch("touchMove", from + (to - from) * part);
  await touch("touchEnd", null);
}

describe("the four levels", () => {
  test("a click on a question shows the whole question, one on a claim shows the claim, and the breadcrumbs lead back", async () => {
    const { page } = await openMap();
    expect(await level(page)).toBe("0");
    await press(page, question);
    await expect.poll(() => level(page)).toBe("2");
    await expect.poll(() => hash(page)).toBe(`#${question}`);
    for (const id of [position, reason, objection]) expect(await item(page, id).isVisible()).toBe(true);
    await press(page, reason);
    await expect.poll(() => level(page)).toBe("3");
    await expect.poll(() => hash(page)).toBe(`#${reason}`);
    const crumbs = page.locator(".map-crumbs a");
    expect(await crumbs.allTextContents()).toEqual([
      "Everything",
      "When does the milk go in?",
      "With the tea in the cup one can measure the milk exactly.",
    ]);
    await crumbs.nth(1).click();
    await expect.poll(() => level(page)).toBe("2");
    await crumbs.first().click();
    await expect.poll(() => level(page)).toBe("0");
    expect(path(page) + hash(page)).toBe("/tea/map/");
  });

  test("Escape leaves the search's box, then level by level, and the browser's back and forward lead through the history", async () => {
    const { page } = await openMap();
    await press(page, question);
    await press(page, reason);
    await page.keyboard.press("/");
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe("INPUT");
    await expect.poll(() => hash(page)).toBe(`#${reason}`);
    await page.keyboard.press("Escape");
    await expect.poll(() => hash(page)).toBe(`#${question}`);
    await page.keyboard.press("Escape");
    await expect.poll(() => level(page)).toBe("0");
    await page.goBack();
    await expect.poll(() => hash(page)).toBe(`#${question}`);
    await page.goBack();
    await expect.poll(() => level(page)).toBe("3");
    await page.goForward();
    await expect.poll(() => level(page)).toBe("2");
  });

  test("a mark keeps its element from its position's strip to its card and back", async () => {
    const { page } = await openMap("map/tea/");
    const key = await page.evaluate(() => {
      const square = document.querySelector<SVGElement>(".marks .square");
      square?.setAttribute("data-witness", "yes");
      return square?.getAttribute("data-key") ?? "";
    });
    await press(page, question);
    const witness = page.locator(`.marks [data-key="${key}"]`);
    await expect.poll(() => witness.getAttribute("class")).toContain("card");
    await expect.poll(() => witness.getAttribute("data-witness")).toBe("yes");
    expect(Number(await witness.getAttribute("width"))).toBeGreaterThan(100);
    await page.keyboard.press("Escape");
    await expect.poll(() => witness.getAttribute("class")).toContain("square");
    await expect.poll(() => witness.getAttribute("data-witness")).toBe("yes");
  });

  test("a change of level is short, can be interrupted by the next one, and is instant with reduced motion", async () => {
    const { page } = await openMap("map/", { reducedMotion: "no-preference" });
    // Looks in each frame, from before the press: on a busy machine a locator looks too late.
    const leaving = page.waitForFunction(() => document.querySelector(".item.leaving") !== null);
    await press(page, question);
    await leaving;
    await page.keyboard.press("Escape");
    await expect.poll(() => level(page)).toBe("0");
    await expect.poll(() => page.locator(".leaving").count()).toBe(0);
    await expect.poll(() => item(page, question).isVisible()).toBe(true);
    await expect.poll(() => page.locator(".marks .card").count()).toBe(0);
    const { page: calm } = await openMap();
    await press(calm, question);
    await expect.poll(() => level(calm)).toBe("2");
    await expect.poll(() => calm.locator(".leaving").count()).toBe(0);
  });

  test("the wheel scrolls to the foot of the page; with Ctrl it zooms, and changes the level beyond the ends of the zoom", async () => {
    const { page } = await openMap();
    const scale = async (): Promise<number> =>
      Number(
        await page.locator(".map-stage").evaluate((stage) => getComputedStyle(stage).getPropertyValue("--map-scale")),
      );
    const box = await item(page, question).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 20);
    await page.mouse.wheel(0, 2000);
    const foot = page.locator(".page-footer");
    await expect.poll(() => foot.evaluate((footer) => footer.getBoundingClientRect().top < innerHeight)).toBe(true);
    expect([await level(page), await scale()]).toEqual(["0", 1]);
    await page.evaluate(() => scrollTo(0, 0));
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -120);
    await expect.poll(scale).toBeGreaterThan(1.1);
    for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -200);
    await expect.poll(() => level(page)).toBe("2");
    // A gesture of the wheel ends with a pause.
    await page.waitForTimeout(500);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => level(page)).toBe("2");
    for (let turn = 0; turn < 2; turn++) await page.mouse.wheel(0, 120);
    await expect.poll(() => level(page)).toBe("0");
    const isKept = page.evaluate(
      () => new Promise((done) => addEventListener("wheel", (event) => done(event.defaultPrevented), { once: true })),
    );
    await page.waitForTimeout(500);
    await page.mouse.wheel(0, 30);
    expect(await isKept).toBe(true);
  });

  test("a pinch as Safari reports it zooms like the wheel with Ctrl", async () => {
    const { page } = await openMap();
    const stage = page.locator(".map-stage");
    await stage.evaluate((frame) => {
      for (const [type, scale] of [
        ["gesturestart", 1],
        ["gesturechange", 1.2],
      ] as const)
        frame.dispatchEvent(
          Object.assign(new Event(type, { cancelable: true }), { scale, clientX: 300, clientY: 300 }),
        );
    });
    await expect
      .poll(() => stage.evaluate((frame) => Number(frame.style.getPropertyValue("--map-scale"))))
      .toBeCloseTo(1.2, 2);
  });

  test("two fingers on a tablet zoom a level, and change it beyond the largest and the smallest scale", async () => {
    const { page } = await openMap("map/", { viewport: { width: 1024, height: 768 }, hasTouch: true });
    const scale = (): Promise<string> =>
      page.locator(".map-stage").evaluate((stage: HTMLElement) => stage.style.getPropertyValue("--map-scale"));
    await pinch(page, 100, 140);
    expect(Number(await scale())).toBeCloseTo(1.4, 1);
    await pinch(page, 100, 300);
    await expect.poll(() => level(page)).toBe("2");
    expect(await scale()).toBe("1");
    await pinch(page, 300, 100);
    await expect.poll(() => level(page)).toBe("0");
  });

  test("an address with the id or a former id of a claim opens the claim and focuses it", async () => {
    const { page } = await openMap(`map/#${objection}`);
    expect(await level(page)).toBe("3");
    await expect.poll(() => focused(page)).toBe(objection);
    const { page: former } = await openMap("map/#milk-last");
    await expect.poll(() => hash(former)).toBe(`#${position}`);
    const { page: strange } = await openMap("map/#%ff");
    expect(await level(strange)).toBe("0");
  });

  test("the claim in focus has its path from the question, its replies, its holders and a link to its page", async () => {
    const { page } = await openMap(`map/#${objection}`);
    expect(await item(page, position).isVisible()).toBe(true);
    const detail = page.locator(".map-detail");
    expect(await detail.textContent()).toMatch(/Conceded by\s+George Orwell.*Rests on\s+evidence/s);
    await detail.getByRole("link", { name: "George Orwell" }).click();
    expect(path(page)).toBe("/tea/people/george-orwell/");
    await page.goBack();
    await item(page, objection).click();
    expect(path(page)).toBe(`/tea/claims/${objection}/`);
  });

  test("a link from another page leads to a claim on the map", async () => {
    const { page } = await openMap(`claims/${objection}/`);
    await page.locator(`a[href="/tea/map/#${objection}"]`).first().click();
    await page.locator("argument-map.live").waitFor();
    expect(await level(page)).toBe("3");
    expect(await isInWindow(page, objection)).toBe(true);
  });

  test("a click with a modifier key follows a link to its page", async () => {
    const { page } = await openMap(`map/#${question}`);
    const [opened] = await Promise.all([
      page.context().waitForEvent("page"),
      item(page, reason).click({ modifiers: ["Control"] }),
    ]);
    await expect.poll(() => path(opened)).toBe(`/tea/claims/${reason}/`);
    await expect.poll(() => level(page)).toBe("2");
  });

  test("a level is laid out again when the size of the window changes, and the focus of the keyboard stays", async () => {
    const { page } = await openMap(`map/#${question}`);
    const before = await item(page, reason).boundingBox();
    await item(page, reason).focus();
    await page.setViewportSize({ width: 800, height: 700 });
    await expect.poll(async () => (await item(page, reason).boundingBox())?.width).not.toBe(before?.width);
    const stage = page.locator(".map-stage");
    await expect.poll(() => stage.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
    await expect.poll(() => focused(page)).toBe(reason);
  });
});

test("the key stands above every level, with the signs of that level", async () => {
  const { page } = await openMap();
  const signs = (): Promise<readonly string[]> =>
    page.locator(".key-line svg:visible").evaluateAll((all) => all.map((svg) => svg.innerHTML.slice(0, 24)));
  const inStrips = await signs();
  expect(inStrips.length).toBe(6);
  await press(page, question);
  await expect.poll(async () => (await signs()).length).toBe(8);
  for (const sign of await signs()) expect(inStrips).not.toContain(sign);
});

describe("cross-links", () => {
  test("Escape closes the key before it leaves a level", async () => {
    const { page } = await openMap("map/#milk-goes-in-last");
    await page.locator(".map-key summary").click();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".map-key").getAttribute("open")).toBeNull();
    await expect.poll(() => level(page)).toBe("3");
    await page.keyboard.press("Escape");
    await expect.poll(() => level(page)).toBe("2");
  });

  test("a port shows the other end to the mouse and to the keyboard, and Escape hides it", async () => {
    const { page } = await openMap(`map/#${question}`);
    const ports = page.getByRole("button", { name: /^(?:1 cross-link|(?!1 )\d+ cross-links)$/ });
    expect(await ports.count()).toBe(await page.locator("g.item .port").count());
    const port = page.locator("g.item .port").first();
    const peek = page.locator(".map-peek");
    await port.hover();
    await expect.poll(() => peek.isVisible()).toBe(true);
    await expect.poll(() => peek.locator(".peek-entry").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await expect.poll(() => peek.isVisible()).toBe(false);
    await expect.poll(() => level(page)).toBe("2");
    await port.focus();
    await expect.poll(() => peek.isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => hash(page)).not.toBe(`#${question}`);
  });

  test("level 3 has a card for each, which names its question and leads there", async () => {
    const { page } = await openMap("map/#the-measure-decides-the-taste");
    const far = page.locator("g.item.far > a");
    expect(await far.count()).toBeGreaterThan(0);
    const id = await far.first().getAttribute("data-id");
    await far.first().click();
    await expect.poll(() => hash(page)).toBe(`#${id}`);
  });

  test("every line on a level has a visible end", async () => {
    const { page } = await openMap(`map/#${question}`);
    const loose = await page.evaluate(() => {
      const cards = [...document.querySelectorAll(".marks rect:not(.tile)")].map((rect) =>
        rect.getBoundingClientRect(),
      );
      return [...document.querySelectorAll<SVGPathElement>(".branches path:not(.rail)")].filter((line) => {
        const { right, bottom } = line.getBoundingClientRect();
        return !cards.some((card) => Math.abs(card.left - right) < 3 && bottom > card.top && bottom < card.bottom);
      }).length;
    });
    expect(loose).toBe(0);
  });
});

describe("the keyboard", () => {
  test("leads from a question to its deepest reply and back, and the focus is always visible", async () => {
    const { page } = await openMap(`map/#${question}`);
    await item(page, question).focus();
    const walked: (string | null)[] = [];
    for (const key of ["ArrowRight", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowLeft", "Home"]) {
      await page.keyboard.press(key);
      const id = await focused(page);
      walked.push(id);
      await expect.poll(() => isInWindow(page, id ?? "")).toBe(true);
    }
    expect(walked[0]).toBe("milk-goes-in-first");
    expect(walked[1]).toBe(position);
    expect(walked.at(-1)).toBe(question);
  });

  test("opens with Enter and focuses what is opened, on every level", async () => {
    const { page } = await openMap();
    await item(page, question).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => level(page)).toBe("2");
    await expect.poll(() => focused(page)).toBe(question);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect.poll(() => level(page)).toBe("3");
    await expect.poll(() => focused(page)).toBe("milk-goes-in-first");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => focused(page)).toBe(position);
    await expect.poll(() => hash(page)).toBe(`#${position}`);
    await page.keyboard.press("Escape");
    await expect.poll(() => level(page)).toBe("2");
    await expect.poll(() => focused(page)).toBe(position);
    await page.keyboard.press("Escape");
    await expect.poll(() => level(page)).toBe("0");
    await expect.poll(() => focused(page)).toBe(question);
  });

  test.each([
    ["Escape", "0", question],
    ["Enter", "3", position],
    ["ArrowLeft", "2", question],
  ])("%s that is pressed while a level opens, before anything has the focus, is not lost", async (key, then, id) => {
    const { page } = await openMap(`map/#${position}`);
    await expect.poll(() => focused(page)).toBe(position);
    await page.locator(".map-stage > svg").evaluate((svg, pressed) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true }));
      }).observe(svg, { attributes: true, attributeFilter: ["class"] });
    }, key);
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toBe(id);
    await expect.poll(() => level(page)).toBe(then);
  });

  test("Escape while a question loads leaves the reader where they are", async () => {
    const { page } = await openMap();
    await page.route("**/questions/*.json", async (route) => {
      await new Promise((done) => setTimeout(done, 500));
      await route.continue();
    });
    const answer = page.waitForResponse("**/questions/*.json");
    await item(page, question).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await answer;
    await page.waitForTimeout(300);
    expect(await level(page)).toBe("0");
    await expect.poll(() => focused(page)).toBe(question);
  });

  test("each level is announced once it is shown", async () => {
    const { page } = await openMap();
    const told = page.locator(".map-told");
    await press(page, question);
    await expect.poll(() => told.textContent()).toMatch(/^Question: .* 2 positions, \d+ claims\.$/);
    await press(page, reason);
    await expect.poll(() => told.textContent()).toMatch(/^Reason: /);
  });

  test("is heard as nested lists, in which the detail of a claim follows its card; the keyboard comes to it first", async () => {
    const { page } = await openMap();
    const heard = await heardLists(page);
    expect(heard).toContain("Question: When does the milk go in?");
    expect(heard).toContain("  Position: The milk goes in after the tea. Orwell");
    await press(page, question);
    await press(page, "a-jug-measures-as-well");
    await page.locator(".map-detail .view-block").waitFor();
    const claim = /( *Objection to “With the tea in the cup(?:.*\n){3}.*)/.exec(await heardLists(page))?.[1];
    expect(claim).toMatch(
      /^( *)Objection to .*: Whoever pours .*\n\1 {2}\[Accept\]\n\1Claim page: .*\n\1 {2}Rebuttal to “Whoever pours/,
    );
    await page.getByRole("link", { name: "Skip the map" }).focus();
    await page.keyboard.press("Tab");
    await expect.poll(() => page.locator(":focus").innerText()).toBe("Accept");
  });

  test("the link before the map leads past it", async () => {
    const { page } = await openMap();
    const skip = page.getByRole("link", { name: "Skip the map" });
    await skip.focus();
    await expect.poll(async () => (await skip.boundingBox())?.height).toBeGreaterThan(20);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest("argument-map") ?? null)).toBeNull();
  });

  test("? shows its keys, and single letters can be switched off for good", async () => {
    const { page } = await openMap();
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Keys and gestures" });
    await expect.poll(() => help.isVisible()).toBe(true);
    await help.getByLabel("Single letters are shortcuts").uncheck();
    await page.keyboard.press("Escape");
    await page.reload();
    await page.locator("argument-map.live").waitFor();
    await page.keyboard.press("?");
    await expect.poll(() => help.isVisible()).toBe(false);
  });

  test("a button with a symbol has the same name for screen readers and in its title", async () => {
    const { page } = await openMap();
    const names = await page
      .locator("argument-map button[title]")
      .evaluateAll((buttons) =>
        buttons.map((button) => [button.getAttribute("aria-label"), button.getAttribute("title")]),
      );
    for (const [label, title] of names) if (label !== null) expect(label).toBe(title);
  });
});

describe("searching and filtering", () => {
  test("finds despite a typing error, marks on every level, and Enter leads through the results", async () => {
    const { page } = await openMap();
    await page.keyboard.press("/");
    await page.keyboard.type("mesuring jug");
    await page.locator(".map-hits-count", { hasText: "found" }).waitFor();
    await expect.poll(() => page.locator(".marks .hit").count()).toBeGreaterThan(0);
    await page.keyboard.press("Enter");
    await expect.poll(() => level(page)).toBe("3");
    await expect.poll(() => page.locator(".map-hits-count").textContent()).toMatch(/^1 of/);
    const first = hash(page);
    await page.goto(page.url());
    await page.locator("argument-map.live").waitFor();
    expect(hash(page)).toBe(first);
    await expect.poll(() => page.getByRole("searchbox").inputValue()).toBe("mesuring jug");
    await page.getByRole("button", { name: "Clear the search" }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("");
    await expect.poll(() => page.locator(".marks .miss").count()).toBe(0);
  });

  test("claims that a person asserts, concedes and rejects look different, on squares and on cards, as in the legend", async () => {
    const { page } = await openMap("map/?person=george-orwell");
    await expect.poll(() => page.locator(".map-hits-stances").textContent()).toMatch(/asserts \d+.*concedes \d+/);
    await expect.poll(() => page.locator(".marks .hit.concedes").count()).toBeGreaterThan(0);
    const looks = async (stance: string): Promise<string> =>
      page
        .locator(`.marks .hit.${stance}`)
        .first()
        .evaluate((mark) => getComputedStyle(mark).fill + getComputedStyle(mark).strokeWidth);
    expect(await looks("concedes")).not.toBe(await looks("asserts"));
    await press(page, question);
    await expect.poll(() => page.locator(".item .stance-sign.concedes").count()).toBeGreaterThan(0);
  });

  test("a filter that is set while the list of people loads stays, narrows the results, and is in the address", async () => {
    const { page } = await openMap();
    const { promise: isChecked, resolve: check } = Promise.withResolvers<undefined>();
    await page.route("**/index.json", async (route) => {
      await isChecked;
      await route.continue();
    });
    await page.getByRole("button", { name: "Filter" }).click();
    const objections = page.getByLabel("Objection", { exact: true });
    await objections.check();
    check(undefined);
    await page.locator('.map-filters [name="person"] option[value="george-orwell"]').waitFor({ state: "attached" });
    expect(await objections.isChecked()).toBe(true);
    await expect.poll(() => new URL(page.url()).search).toBe("?role=objection");
    await expect.poll(() => page.locator(".marks .hit").count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator(".marks .hit:not(.objection, .tile)").count()).toBe(0);
    await page.keyboard.press("Escape");
    await expect.poll(() => new URL(page.url()).search).toBe("");
    await expect.poll(() => level(page)).toBe("0");
  });
});

describe("the outline", () => {
  test("opens on request, shows the contents of the level, has links to them, and stays open on the next visit", async () => {
    const { page } = await openMap(`map/#${question}`);
    expect(await page.locator(".map-outline").isVisible()).toBe(false);
    await page.keyboard.press("l");
    const outline = page.locator(".map-outline");
    await outline
      .getByRole("link", { name: "Few people" })
      .or(outline.locator(`[data-claim="${objection}"] > .claim-line a`))
      .first()
      .click();
    await expect.poll(() => hash(page)).toBe(`#${objection}`);
    await expect.poll(() => outline.locator(".on-map-now").count()).toBe(1);
    await page.reload();
    await page.locator("argument-map.live").waitFor();
    expect(await outline.isVisible()).toBe(true);
  });

  test("gives the focus to its button when it closes around it", async () => {
    const { page } = await openMap();
    await page.keyboard.press("l");
    await page.locator(".map-outline a:focus").waitFor();
    await page.keyboard.press("l");
    await page.getByRole("button", { name: "Outline" }).and(page.locator(":focus")).waitFor();
  });

  test("has its own page with everything, which needs no script", async () => {
    const { page } = await openMap("map/outline/", { javaScriptEnabled: false });
    for (const id of [question, position, reason, objection])
      expect(await page.locator(`[data-claim="${id}"]`).count()).toBe(1);
  });
});

describe("on a phone", () => {
  test("questions are a list that scrolls with the page, and a question is one column of threads whose replies unfold", async () => {
    const { page } = await openMap("map/", phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await item(page, question).tap({ position: { x: 30, y: 12 } });
    await expect.poll(() => level(page)).toBe("2");
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const fold = page.locator(".fold").first();
    const before = await page.locator("g.item").count();
    await fold.tap();
    await expect.poll(() => page.locator("g.item").count()).toBeGreaterThan(before);
    await page.locator(".fold").first().tap();
    await expect.poll(() => page.locator("g.item").count()).toBe(before);
  });

  test("a level begins with its headline below the bar, wherever the last one was scrolled to", async () => {
    const { page } = await openMap(`map/#${question}`, { ...phone, reducedMotion: "no-preference" });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.locator("g.item.heading > a").last().tap();
    await expect.poll(() => level(page)).toBe("3");
    await page.waitForTimeout(800);
    const [bar, stage] = [page.locator(".map-bar"), page.locator(".map-stage")];
    const { y = 0, height = 0 } = (await bar.boundingBox()) ?? {};
    expect((await stage.boundingBox())?.y).toBeGreaterThanOrEqual(y + height - 1);
  });

  test("two fingers are left to the browser, which zooms the page", async () => {
    const { page } = await openMap("map/", phone);
    const prevented = page.evaluate(
      () =>
        new Promise((done) => addEventListener("touchmove", (event) => done(event.defaultPrevented), { once: true })),
    );
    await pinch(page, 100, 300);
    expect(await prevented).toBe(false);
    expect(await level(page)).toBe("0");
  });

  test("the map begins in the first 120 pixels, with a button that copies the link of the place", async () => {
    const { page } = await openMap(`map/#${objection}`, { ...phone, permissions: ["clipboard-write"] });
    expect((await page.locator(".map-stage").boundingBox())?.y).toBeLessThanOrEqual(120);
    await page.getByRole("button", { name: "Copy link" }).tap();
    await page.getByRole("button", { name: "Copied" }).waitFor();
  });

  test("the link of a question that is scrolled leads to the first claim below the bar", async () => {
    const { page } = await openMap(`map/#${question}`, {
      ...phone,
      viewport: { width: 390, height: 420 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await expect.poll(() => level(page)).toBe("2");
    // The bar, which stays, covers it.
    await item(page, position).evaluate((card) => scrollBy(0, card.getBoundingClientRect().top - 2));
    await page.getByRole("button", { name: "Copy link" }).tap();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    const bar = await page.locator(".map-bar").boundingBox();
    const card = await item(page, copied.hash.slice(1)).boundingBox();
    expect(card?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    await page.goto(copied.href);
    await expect.poll(() => level(page)).toBe("3");
  });

  test("the first tap on a result of the search opens it", async () => {
    const { page } = await openMap(`map/#${objection}`, phone);
    await page.locator("#Search").tap();
    await page.keyboard.type("exactly");
    await page.locator(".map-hits ol a").first().tap();
    await expect.poll(() => hash(page)).toBe(`#${reason}`);
  });

  test("search, filters and outline are each as wide as the page", async () => {
    const { page } = await openMap("map/", phone);
    await page.getByRole("button", { name: "Outline" }).tap();
    await expect.poll(async () => (await page.locator(".map-outline").boundingBox())?.width).toBe(390);
    await page.getByRole("button", { name: "Outline" }).tap();
    await page.getByRole("button", { name: "Filter" }).tap();
    await expect.poll(async () => (await page.locator(".map-find").boundingBox())?.width).toBe(390);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

describe("the page", () => {
  test("shows the same without JavaScript as with it, in the window that it is drawn for", async () => {
    const shapes = (page: Page): Promise<readonly string[]> =>
      page.locator(".map-stage > svg").evaluate((svg) => {
        const textStyle = (text: Element): string => {
          const { fontSize, fontWeight } = getComputedStyle(text);
          return `${fontSize} ${fontWeight}`;
        };
        return [
          ...svg.querySelectorAll(".marks > *, .items > *, .items a, .items text, .branches > *, .notes > *"),
        ].map((element) =>
          [
            element.tagName,
            ...["class", "x", "y", "width", "height", "transform", "d", "href", "aria-label"].map(
              (name) => element.getAttribute(name) ?? "",
            ),
            ...(element.tagName === "text" ? [textStyle(element), element.textContent] : []),
          ].join("|"),
        );
      });
    for (const inside of ["map/", "map/tea/"]) {
      const { page } = await openMap(inside, { viewport: { width: 1440, height: 900 } });
      const { height = 0 } = (await page.locator(".map-stage").boundingBox()) ?? {};
      await page.setViewportSize({ width: 1440, height: 900 + 790 - Math.round(height) });
      const { page: still } = await openMap(inside, {
        viewport: { width: 1440, height: 900 },
        javaScriptEnabled: false,
      });
      const drawn = await shapes(still);
      await expect.poll(() => shapes(page)).toEqual(drawn);
    }
  });

  test("has no numbers without a name where the buttons do nothing, without JavaScript", async () => {
    const { page } = await openAt(site, `questions/${question}/`, { javaScriptEnabled: false });
    const drawing = page.locator("svg.level-2");
    expect(await drawing.locator(".port").count()).toBeGreaterThan(0);
    expect(await drawing.ariaSnapshot()).not.toMatch(/- text: "?\d+"?$/m);
  });

  test("has links to everything without JavaScript, on a phone in a list", async () => {
    const { page } = await openMap("map/", { javaScriptEnabled: false });
    // Nor do the tools that need scripts keep a space of their own.
    for (const tool of await page.locator(".map-tool").all()) expect(await tool.boundingBox()).toBeNull();
    await press(page, question);
    expect(path(page)).toBe(`/tea/questions/${question}/`);
    await page
      .locator(".still-map a[data-id]")
      .nth(3)
      .click({ position: { x: 30, y: 10 } });
    expect(path(page)).toMatch(/^\/tea\/claims\//);
    const { page: small } = await openMap("map/", { ...phone, javaScriptEnabled: false });
    await small.locator(".map-list a").first().click();
    expect(path(small)).toMatch(/^\/tea\/questions\//);
  });

  test("loads at most 75 kB of JavaScript, compressed, including the reader's view", () => {
    const html = readSiteFile(site.folder, "map/index.html");
    const seen = new Set<string>();
    const waiting = [...html.matchAll(/<script[^>]*src="\/tea\/([^"]+\.js)"/g)].map(([, file = ""]) => file);
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      for (const [, next = ""] of readSiteFile(site.folder, file).matchAll(/["']\.\/([\w.-]+\.js)["']/g))
        waiting.push(`_astro/${next}`);
    }
    const size = [...seen].reduce((sum, file) => sum + gzipSync(readSiteFile(site.folder, file)).length, 0);
    expect(seen.size).toBeGreaterThan(2);
    expect(size).toBeLessThan(75_000);
  });

  test("has no rule of styles that browsers would try on each of its elements", () => {
    const html = readSiteFile(site.folder, "map/index.html");
    const sheets = [...html.matchAll(/href="\/tea\/([^"]+\.css)"/g)].map(([, file = ""]) => file);
    expect(sheets.length).toBeGreaterThan(1);
    const styles = sheets.map((file) => readSiteFile(site.folder, file)).join("");
    expect(styles).not.toMatch(/[\s>+~,}]:(?:is|where)\(\.[\w-]+(?:,\.[\w-]+)+\)\{/);
  });

  test("has nothing that axe finds wrong, on any level", async () => {
    const { page } = await openMap("map/", { bypassCSP: true });
    expect(await axeFindings(page)).toEqual([]);
    for (const id of [question, objection]) {
      await page.goto(`${site.address("map/")}#${id}`);
      await expect.poll(() => hash(page)).toBe(`#${id}`);
      expect(await axeFindings(page)).toEqual([]);
    }
  });

  test("distinguishes by shape with forced colours", async () => {
    const { page } = await openMap(`map/#${question}`, { forcedColors: "active" });
    const strokes = await page
      .locator(".marks .card")
      .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).stroke));
    expect(strokes.every((stroke) => stroke !== "none")).toBe(true);
    expect(await page.locator(".items .sign .symbol").first().isVisible()).toBe(true);
  });

  test("prints the level that is shown, without controls", async () => {
    const { page } = await openMap(`map/#${question}`);
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => item(page, objection).isVisible()).toBe(true);
    for (const part of [".map-search", ".map-switches", ".page-header", ".map-find"])
      await expect.poll(() => page.locator(part).isVisible()).toBe(false);
  });

  test("stays as it was served if its data can't be loaded", async () => {
    const { page } = await openPage({});
    await page.route("**/atlas.json", (route) => route.abort());
    await page.goto(site.address("map/"));
    await page.getByText("The map could not be loaded. The drawing and its links still work.").waitFor();
    await press(page, question);
    await page.waitForURL(`**/questions/${question}/`);
  });

  test("keeps an address that names a claim while its question takes long to load", async () => {
    const { page } = await openPage({});
    await page.route("**/questions/*.json", async (route) => {
      // Longer than the pause before a query is written to the address.
      await new Promise((done) => setTimeout(done, 700));
      await route.continue();
    });
    await page.goto(site.address(`map/#${objection}`));
    await expect.poll(() => level(page)).toBe("3");
    expect(hash(page)).toBe(`#${objection}`);
  });

  test("says so if a question can't be loaded, stays on the present level, and loads it on the next try", async () => {
    const { page } = await openMap();
    await page.route("**/questions/*.json", (route) => route.abort());
    await press(page, question);
    await page.locator(".map-status", { hasText: "could not be loaded" }).waitFor();
    expect(await level(page)).toBe("0");
    expect(await item(page, question).isVisible()).toBe(true);
    await page.unroute("**/questions/*.json");
    await press(page, question);
    await expect.poll(() => level(page)).toBe("2");
    await expect.poll(() => page.locator(".map-status").textContent()).toBe("");
  });

  test.each(["**/questions/*.json", "**/claims/*.json"])(
    "shows the whole map if it opens with a claim that can't be loaded, for want of %s, and keeps the address",
    async (files) => {
      const { page } = await openPage({});
      await page.route(files, (route) => route.abort());
      await page.goto(site.address(`map/#${objection}`));
      await page.locator(".map-status", { hasText: "This part of the map could not be loaded." }).waitFor();
      expect(await item(page, question).isVisible()).toBe(true);
      await page.waitForTimeout(500);
      expect(hash(page)).toBe(`#${objection}`);
      await page.unroute(files);
      await page.reload();
      await expect.poll(() => level(page)).toBe("3");
    },
  );

  test("says so if its address names nothing on it", async () => {
    const { page, complaints } = await openMap("map/#no-such-claim");
    await page
      .locator(".map-status", { hasText: "This map has no question or claim with the id “no-such-claim”." })
      .waitFor();
    expect(complaints.splice(0)).toEqual([expect.stringContaining("404")]);
    expect(await level(page)).toBe("0");
    await press(page, question);
    await expect.poll(() => page.locator(".map-status").textContent()).toBe("");
  });

  test("its heading and the title of the window name what is shown, whatever page it opened with", async () => {
    const { page } = await openMap("map/tea/");
    const named = async (): Promise<readonly string[]> => [await page.locator("h1").innerText(), await page.title()];
    expect(await named()).toEqual(["How to make tea", "How to make tea · The Milk Question"]);
    await press(page, question);
    const sentence = "When does the milk go in?";
    await expect.poll(named).toEqual([sentence, `${sentence} · The map · The Milk Question`]);
    await page.locator(".map-crumbs a").first().click();
    await expect.poll(named).toEqual(["The map", "The map · The Milk Question"]);
  });
});

/** What a screen reader has of the map: its links, and the buttons to accept a claim, indented by lists. */
async function heardLists(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (id: string, depth: number): void => {
    const { role, name, childIds = [] } = byId.get(id) ?? {};
    const words = String(name?.value ?? "");
    if (role?.value === "link" && depth > 0) lines.push("  ".repeat(depth - 1) + words);
    if (role?.value === "button" && words === "Accept" && depth > 0) lines.push(`${"  ".repeat(depth)}[${words}]`);
    for (const child of childIds) walk(child, depth + (role?.value === "list" ? 1 : 0));
  };
  walk(nodes[0]?.nodeId ?? "", 0);
  return lines.join("\n");
}
