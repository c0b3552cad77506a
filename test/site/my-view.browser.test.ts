import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { buildSmallSite } from "./build-test-site.ts";
import { openAt } from "./open-at.ts";
import { openPage, quiet, visit } from "./open-browser.ts";

const site = await buildSmallSite();

const open = (inside: string, options: BrowserContextOptions = {}) => openAt(site, inside, options);

const why = (page: Page): Locator => page.locator(".view-why");
const said = (page: Page, words: string): Promise<void> => page.locator(".map-status", { hasText: words }).waitFor();
const dialog = (page: Page): Locator => page.getByRole("dialog", { name: "My view" });

/** Goes to a claim on the map and presses a key. */
async function press(page: Page, id: string, key: string, words: string): Promise<void> {
  await page.goto(site.address(`map/#${id}`));
  await page.locator(`g.item.focus > a[data-id="${id}"]`).waitFor();
  await page.keyboard.press(key);
  await said(page, words);
}

/** A page on which both orders of milk and tea are accepted. */
async function withTension(options: BrowserContextOptions = {}): Promise<{ page: Page }> {
  const opened = await open("map/", options);
  await press(opened.page, "milk-goes-in-last", "a", "You accept it.");
  await press(opened.page, "hot-tea-curdles-milk", "a", "You accept it.");
  await press(opened.page, "milk-goes-in-first", "a", "This conflicts with your other judgements. My view shows how.");
  return opened;
}

/** The link to the view, which the dialog copies. */
async function copiedLink(page: Page): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.keyboard.press("v");
  await dialog(page).getByRole("button", { name: "Copy link" }).click();
  await dialog(page).getByText("The link is copied.").waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

describe("on the map", () => {
  test("keys judge the claim in focus, and the consequences are in a sentence and in the names of its links", async () => {
    const { page } = await open("map/");
    await press(page, "a-jug-measures-as-well", "a", "You accept it.");
    await expect.poll(() => why(page).textContent()).toContain("You accept it");
    await expect
      .poll(() => page.getByRole("button", { name: "Accept", exact: true }).getAttribute("aria-pressed"))
      .toBe("true");
    await page.goto(site.address("map/#tea-first-lets-one-measure"));
    await page.locator(".view-why", { hasText: "Is " }).waitFor();
    expect(
      await page.locator('g.item > a[data-id="a-jug-measures-as-well"]').first().getAttribute("aria-label"),
    ).toContain("Accepted.");
    expect(await page.getByRole("button", { name: "My view (1)" }).count()).toBe(1);
  });

  test("what stands below the answer to a claim makes room for it, also when the list closes over it", async () => {
    // In a wider window the answer may stand beside it.
    const narrow = { width: 720, height: 720 };
    const { page } = await open("map/", { reducedMotion: "no-preference", viewport: narrow });
    await press(page, "the-measure-decides-the-taste", "a", "You accept it.");
    await page.keyboard.press("v");
    await dialog(page).waitFor();
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "hidden" });
    // Longer than a change of level takes.
    await page.waitForTimeout(800);
    const detail = await page.locator(".map-detail").boundingBox();
    const below = await page.locator("g.item.far:not(.leaving)").first().boundingBox();
    expect(below?.y).toBeGreaterThan((detail?.y ?? 0) + (detail?.height ?? 0));
  });

  test("a tension is described in a sentence, undo reverses the last judgement, and a later visit has the others", async () => {
    const { page } = await withTension();
    await page.keyboard.press("v");
    const tensions = dialog(page).locator(".view-tensions");
    await expect.poll(() => tensions.textContent()).toContain("You accept both");
    await dialog(page).getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => tensions.count()).toBe(0);
    await expect.poll(() => dialog(page).locator(".view-judged li").count()).toBe(2);
    await page.reload();
    await quiet(page);
    await page.keyboard.press("v");
    await dialog(page).locator(".view-judged li").first().waitFor();
    expect(await dialog(page).locator(".view-judged li").count()).toBe(2);
    await dialog(page).getByRole("button", { name: "Clear all" }).click();
    await expect.poll(() => dialog(page).locator(".view-judged li").count()).toBe(0);
    await dialog(page).getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => dialog(page).locator(".view-judged li").count()).toBe(2);
  });

  test("messages about actions in the dialog are announced inside it", async () => {
    const { page } = await withTension();
    await page.keyboard.press("v");
    const status = dialog(page).getByRole("status");
    await dialog(page).getByRole("button", { name: "Leave open" }).first().click();
    await expect.poll(() => status.textContent()).toContain("You leave it open.");
    await expect.poll(() => page.locator(".map-status").textContent()).toBe("");
    await expect.poll(() => status.evaluate((region) => region.closest("dialog[open]") !== null)).toBe(true);
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "hidden" });
    await page.keyboard.press("v");
    await expect.poll(() => status.textContent()).toBe("");
  });

  test("on a phone the announcement covers neither the buttons nor the consequences", async () => {
    const { page } = await withTension({ viewport: { width: 390, height: 844 } });
    const edge = async (selector: string, side: "y" | "bottom"): Promise<number> => {
      const box = await page.locator(selector).boundingBox();
      return box === null ? NaN : side === "y" ? box.y : box.y + box.height;
    };
    expect(await edge(".map-status", "bottom")).toBeLessThanOrEqual(844);
  });

  test("judgements are undone one after the other by the keyboard, without losing the focus", async () => {
    const { page } = await withTension();
    await page.keyboard.press("v");
    const focused = dialog(page).locator("button:focus");
    const lines = dialog(page).locator(".view-judged li");
    await dialog(page).getByRole("button", { name: "Leave open: The milk goes in after" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => focused.getAttribute("aria-label")).toContain("Milk that falls into very hot tea");
    await expect.poll(() => lines.count()).toBe(2);
    await page.keyboard.press("Enter");
    await expect.poll(() => lines.count()).toBe(1);
    await dialog(page).getByRole("button", { name: "Undo" }).focus();
    for (const count of [2, 3]) {
      await page.keyboard.press("Enter");
      await expect.poll(() => lines.count()).toBe(count);
      await expect.poll(() => focused.textContent()).toBe("Undo");
      await expect.poll(() => dialog(page).getByRole("status").textContent()).toMatch(/^Undone\. /);
    }
    for (const count of [2, 1, 0]) {
      await page.keyboard.press("Enter");
      await expect.poll(() => lines.count()).toBe(count);
    }
    await expect.poll(() => focused.getAttribute("aria-label")).toBe("Close");
  });

  test("the mouse judges, and the changes are announced by name, marked in outline and panel, and undone by a key", async () => {
    const { page } = await open("map/#tea-first-lets-one-measure");
    await page.keyboard.press("l");
    await page.getByRole("button", { name: "Reject", exact: true }).click();
    await said(page, "You reject it.");
    expect(await page.locator(".map-status").getAttribute("role")).toBe("status");
    const lines = page.locator(".map-outline");
    const mark = lines.locator('[data-claim="tea-first-lets-one-measure"] > .claim-line .standing-mark');
    expect(await mark.textContent()).toBe("Rejected");
    await press(page, "a-jug-measures-as-well", "o", "You have not judged it.");
    await page.locator("g.item > .standing").first().waitFor();
    await page.keyboard.press("u");
    await said(page, "open again");
    expect(await lines.locator(".standing-mark").count()).toBe(0);
    await page.keyboard.press("u");
    await said(page, "There is nothing to undo.");
  });

  test("if one claim follows, the announcement names it, and the legend explains the marks", async () => {
    const { page } = await open("map/");
    const ofView = page.locator(".key-line .standing-legend");
    expect(await ofView.isVisible()).toBe(false);
    await press(page, "milk-goes-in-first", "a", "“The milk goes in after the tea” is answered.");
    await page.locator(".map-key summary").click();
    await expect
      .poll(() => page.locator(".map-key .standing-legend b").allInnerTexts())
      .toEqual(["Accepted", "Rejected", "Stands", "Is answered"]);
    await page.goto(site.address("map/#"));
    await ofView.waitFor();
    await expect.poll(() => page.locator(".standings .standing").count()).toBe(2);
    expect(await page.locator(".standings .judged").count()).toBe(1);
    const fill = page
      .locator(".marks > .objection.ring")
      .first()
      .evaluate((square) => getComputedStyle(square).fill);
    expect(await fill).toContain("open-objection");
  });

  test("a judgement moves with a claim that was renamed, stays with one that was merged, and the view says so", async () => {
    const { page } = await open("map/");
    await page.evaluate(() =>
      localStorage.setItem("my-view", "1\naccept milk-last 000000\nreject old-cups-cracked 000000"),
    );
    await page.reload();
    await quiet(page);
    await page.getByRole("button", { name: "My view (2)" }).click();
    const lines = dialog(page).locator(".view-judged li");
    await lines.filter({ hasText: "It was replaced by “" }).waitFor();
    expect(await lines.nth(0).innerText()).toContain("It was called milk-last when it was judged.");
    expect(await lines.nth(0).getByRole("link").getAttribute("data-focus")).toBe("milk-goes-in-last");
    expect(await lines.nth(1).innerText()).toContain("Old cups cracked unless milk cooled them");
    expect(await lines.nth(1).innerText()).toContain("no longer on the map, so nothing follows from it");
    expect(await lines.nth(1).innerText()).toContain("It was replaced by “");
    expect(await lines.nth(1).getByRole("link").first().getAttribute("href")).toContain("/claims/old-cups-cracked/");
  });

  test("an empty view names three steps and positions to judge in place, which stay until another claim is judged", async () => {
    const { page } = await open("map/");
    await page.keyboard.press("v");
    const positions = dialog(page).locator(".view-judge li");
    await positions.first().waitFor();
    expect(await dialog(page).locator(".view-steps li").count()).toBe(3);
    const top = async (): Promise<number | undefined> => (await positions.first().boundingBox())?.y;
    const before = await top();
    await positions
      .first()
      .getByRole("button", { name: /^Accept: / })
      .click();
    await dialog(page).locator(".view-judged li").waitFor();
    expect(await dialog(page).locator(".view-steps li").count()).toBe(3);
    await expect.poll(top).toBe(before);
    expect(await dialog(page).locator("button:focus").getAttribute("aria-pressed")).toBe("true");
    await page.keyboard.press("Enter");
    await dialog(page).locator(".view-steps").waitFor();
    await page.goBack();
    await dialog(page).waitFor({ state: "hidden" });
    await press(page, "a-jug-measures-as-well", "a", "You accept it.");
    await page.keyboard.press("v");
    await dialog(page).locator(".view-judged").waitFor();
    expect(await positions.count()).toBe(0);
  });

  test("what follows is listed as links, and the page behind the dialog does not scroll", async () => {
    const { page } = await open("map/", { viewport: { width: 1280, height: 500 } });
    await press(page, "milk-goes-in-first", "a", "You accept it.");
    await why(page).filter({ hasText: "Because of this, “The milk goes in after the tea” is answered." }).waitFor();
    await page.keyboard.press("v");
    const follows = dialog(page).locator(".view-follows");
    await follows.getByRole("heading", { name: "Can no longer stand: they are answered" }).waitFor();
    expect(await follows.getByRole("link").allInnerTexts()).toEqual(["“The milk goes in after the tea”"]);
    expect(await follows.getByRole("paragraph").allInnerTexts()).toEqual(["Nothing else bears on it."]);
    const scrolled = await page.evaluate(() => scrollY);
    await page.mouse.move(5, 250);
    await page.mouse.wheel(0, 300);
    await dialog(page).getByRole("button", { name: "Clear all" }).click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled);
    await expect.poll(() => follows.count()).toBe(0);
  });

  test("Back, Escape and the cross close the dialog and leave the place, and Back from a claim opens it again", async () => {
    const { page } = await open("map/");
    await press(page, "milk-goes-in-first", "a", "You accept it.");
    await press(page, "milk-goes-in-last", "r", "You reject it.");
    const length = await page.evaluate(() => history.length);
    const close = [
      () => page.goBack(),
      () => page.keyboard.press("Escape"),
      () => dialog(page).getByRole("button", { name: "Close" }).click(),
    ];
    for (const leave of close) {
      await page.keyboard.press("v");
      await dialog(page).waitFor();
      await leave();
      await dialog(page).waitFor({ state: "hidden" });
      expect(new URL(page.url()).hash).toBe("#milk-goes-in-last");
    }
    expect(await page.evaluate(() => history.length)).toBe(length + 1);
    await page.keyboard.press("v");
    await dialog(page).getByRole("link", { name: "The milk goes in before the tea" }).first().click();
    await page.waitForURL(/#milk-goes-in-first$/);
    await page.goBack();
    await dialog(page).waitFor();
  });

  test("a judgement that changes no position names those that would with it, to be made and taken back in place", async () => {
    const { page } = await open("map/");
    await press(page, "hot-tea-curdles-milk", "a", "You accept it.");
    for (const place of [page.locator(".view-block"), dialog(page)]) {
      const bears = place.locator(".view-bears").last();
      await bears.getByText("It supports the position “The milk goes in before the tea”.").waitFor();
      const further = bears.locator(".view-further button");
      while ((await bears.locator("button[aria-pressed=false]").count()) > 0)
        await bears.locator("button[aria-pressed=false]").first().click();
      await bears.getByText("That position stands").waitFor();
      await further.last().press("Enter");
      await bears.getByText("This alone does not make that position stand").waitFor();
      expect(await further.last().evaluate((button) => button === document.activeElement)).toBe(true);
      await page.keyboard.press("v");
    }
    await dialog(page).getByRole("heading", { name: "What to judge next" }).waitFor();
  });

  test("a reader compares their view with a person's recorded stance and sees its source", async () => {
    const { page } = await open("map/");
    await press(page, "milk-goes-in-first", "a", "You accept it.");
    await page.keyboard.press("v");
    await dialog(page).locator('option[value="George Orwell"]').waitFor({ state: "attached" });
    await dialog(page).getByLabel("Person").fill("George Orwell");
    await dialog(page).getByRole("heading", { name: "Where you and George Orwell disagree" }).waitFor();
    expect(await dialog(page).locator('.view-compared a[href*="orwell-1946-nice-cup"]').count()).toBeGreaterThan(0);
    await dialog(page).getByRole("heading", { name: "What could change your mind, or theirs" }).waitFor();
    const pair = dialog(page).locator('.view-pairs a[href*="/and/"]').first();
    await pair.click();
    await page.getByRole("heading", { level: 1, name: /George Orwell/ }).waitFor();
  });
});

describe("a shared link", () => {
  test("opens elsewhere beside the reader's own view, which stays until they replace it", async () => {
    const sender = await withTension();
    const link = await copiedLink(sender.page);
    expect(link).toMatch(/\/map\/#milk-goes-in-first\?view=1\.[\w-]{27}$/);

    const { page } = await open("map/");
    await press(page, "good-tea-is-strong", "r", "You reject it.");
    const kept = await page.evaluate(() => localStorage.getItem("my-view"));
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await visit(page, link);
    await dialog(page).getByText("This is a view that somebody shared. It has judgements on 3 claims.").waitFor();
    const description = (await dialog(page).getAttribute("aria-describedby")) ?? "";
    expect(await page.locator(`#${description}`).textContent()).toContain("This is a view that somebody shared");
    const tensions = dialog(page).locator(".view-tensions");
    expect(await tensions.textContent()).toContain("The person who shared this view accepts both");
    expect(await tensions.textContent()).not.toContain("You accept");
    expect(await page.evaluate(() => localStorage.getItem("my-view"))).toBe(kept);
    await dialog(page).getByRole("button", { name: "Back to my view" }).click();
    await expect.poll(() => dialog(page).locator(".view-judged li").count()).toBe(1);
    await expect.poll(() => page.url()).not.toContain("view=");
    expect(asked.filter((url) => url.includes("?view="))).toEqual([]);

    await visit(page, link);
    await dialog(page).getByRole("button", { name: "Make it my view" }).click();
    await expect.poll(() => dialog(page).locator(".view-judged li").count()).toBe(3);
    await dialog(page).getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => dialog(page).locator(".view-judged li").count()).toBe(1);
  });

  test("made before a claim changed says so about that claim", async () => {
    const sender = await open("map/");
    await press(sender.page, "milk-goes-in-first", "a", "You accept it.");
    await press(sender.page, "good-tea-is-strong", "r", "You reject it.");
    const link = await copiedLink(sender.page);
    const [, first = "", version = ""] = /view=(1\.[ar].{5})(.{3})/.exec(link) ?? [];
    const older = link.replace(first + version, first + (version === "000" ? "111" : "000"));

    const { page } = await open("map/");
    await visit(page, older);
    await dialog(page).getByText("One claim has changed since; it is marked below.").waitFor();
    const lines = dialog(page).locator(".view-judged li");
    expect(await lines.nth(0).innerText()).toContain("changed since it was judged");
    expect(await lines.nth(1).innerText()).not.toContain("changed since");
  });

  test("stays in the address while its reader goes from place to place, and the older kind still opens", async () => {
    const { page } = await open("map/?view=1.aabcde123");
    await dialog(page).getByText("It has a judgement on one claim. That claim is not on this map.").waitFor();
    expect(await page.locator("#View-note").count()).toBe(1);
    await page.keyboard.press("Escape");
    await page
      .locator("g.item > a")
      .first()
      .click({ position: { x: 30, y: 20 } });
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#[a-z-]+\?view=1\.aabcde123$/);
    await expect.poll(() => new URL(page.url()).search).toBe("");
    await page.reload();
    await dialog(page).getByText("It has a judgement on one claim.").waitFor();
  });

  test("that is invalid says so and has no other effect", async () => {
    const { page } = await open("map/?view=1.%3Cimg%20src=x%3E");
    await said(page, "The shared view in this link can’t be read. Was the link cut off?");
    expect(await dialog(page).isVisible()).toBe(false);
    expect(page.url()).not.toContain("view=");
  });
});

describe("a claim's page", () => {
  test("says what follows for the claim once its reader judges, and stores the judgement for the map", async () => {
    const { page } = await open("claims/milk-goes-in-first/");
    expect(await why(page).textContent()).toBe("");
    await page.getByRole("button", { name: "Accept", exact: true }).click();
    await why(page).filter({ hasText: "You accept it." }).waitFor();
    await page.goto(site.address("claims/milk-goes-in-last/"));
    await why(page).filter({ hasText: "and only one of the two can" }).waitFor();
    expect(await why(page).getByRole("link").textContent()).toBe("“The milk goes in before the tea”");
    await page.getByRole("button", { name: "Accept", exact: true }).click();
    await why(page).filter({ hasText: "You accept “The milk goes in before the tea” too" }).waitFor();
    await page.goto(site.address("claims/good-tea-is-strong/"));
    await page.getByRole("button", { name: "Accept", exact: true }).click();
    await why(page).filter({ hasText: "Nothing that you accepted conflicts with this." }).waitFor();
    await why(page).getByRole("link", { name: "My view" }).click();
    await dialog(page).locator(".view-tensions").waitFor();
    await page.locator(".view-count", { hasText: "(3)" }).waitFor();
  });

  test("says so if the browser keeps nothing", async () => {
    const { page } = await openPage();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      };
    });
    const lost = "This browser can’t keep your view: you lose it when you leave this page.";
    await page.goto(site.address("claims/milk-goes-in-first/"));
    await page.getByRole("button", { name: "Accept", exact: true }).click();
    await why(page).filter({ hasText: lost }).waitFor();
    await press(page, "milk-goes-in-first", "a", lost);
  });

  test("loads nothing of the view before that, and hides it without JavaScript", async () => {
    const { page } = await openPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await visit(page, site.address("claims/milk-goes-in-first/"));
    expect(asked.filter((url) => url.includes("standing.json"))).toEqual([]);
    const { page: bare } = await openPage({ javaScriptEnabled: false });
    await bare.goto(site.address("claims/milk-goes-in-first/"));
    expect(await bare.locator("your-view").isVisible()).toBe(false);
  });
});

test("with forced colours the buttons show the judgement, on the map and on a claim's page", async () => {
  const { page } = await open("map/", { forcedColors: "active" });
  await press(page, "milk-goes-in-first", "a", "You accept it.");
  const background = (name: string): Promise<string> =>
    page.getByRole("button", { name, exact: true }).evaluate((button) => getComputedStyle(button).backgroundColor);
  for (const inside of ["map/#milk-goes-in-first", "claims/milk-goes-in-first/"]) {
    await visit(page, site.address(inside));
    await why(page).filter({ hasText: "You accept it" }).waitFor();
    const pressed = await background("Accept");
    expect(await background("Reject")).not.toBe(pressed);
    await page.getByRole("button", { name: "Leave open" }).click();
    await expect.poll(() => background("Leave open")).toBe(pressed);
    await expect.poll(() => background("Accept")).not.toBe(pressed);
    await page.getByRole("button", { name: "Accept", exact: true }).click();
  }
});

test("axe finds nothing wrong with panel, outline, dialog and claim page", async () => {
  const { page } = await withTension({ bypassCSP: true });
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(site.address("map/#few-own-a-measuring-jug"));
  await page.keyboard.press("l");
  await page.locator(".on-map-now").waitFor();
  await page.locator(".claim-line .standing-mark").first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("v");
  await dialog(page).locator('option[value="George Orwell"]').waitFor({ state: "attached" });
  await dialog(page).getByLabel("Person").fill("George Orwell");
  await dialog(page).locator(".view-compared h4").first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await visit(page, site.address("claims/milk-goes-in-first/"));
  expect(await axeFindings(page)).toEqual([]);
});
