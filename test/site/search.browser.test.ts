import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { textIn } from "../../scripts/github/api.ts";
import { axeFindings } from "./axe-findings.ts";
import { buildSmallSite, buildTestSite } from "./build-test-site.ts";
import { openPage, visit } from "./open-browser.ts";
import { writeManyQuestions } from "./write-debate.ts";

/** It is the site of the tests of a large map, too. */
const site = await buildTestSite({ claims: writeManyQuestions() });

const box = (page: Page) => page.getByRole("searchbox", { name: "Search the map" });
const count = (page: Page) => page.locator(".map-hits-count");
const lines = (page: Page) => page.locator(".map-hits ol > li");
const firstId = (page: Page) => lines(page).first().locator("a").getAttribute("data-focus");

describe("a debate of 640 claims", () => {
  const claim = "joint-ferries-divide-industrial-landlords";

  async function openMap(inside = "map/"): Promise<{ page: Page }> {
    const opened = await openPage({ reducedMotion: "reduce" });
    await visit(opened.page, site.address(inside));
    return opened;
  }

  test.each([
    ["words", "ferries divide industrial landlords"],
    ["mistyped words", "feries divdie industrail landlords"],
    ["its id", claim],
    ["a holder", "abara ferries divide landlords"],
    ["a source", "kowalczyk 2003 ferries divide landlords"],
  ])("a claim is found by %s", async (_, words) => {
    const { page } = await openMap();
    await box(page).fill(words);
    await lines(page).first().waitFor();
    await expect.poll(() => firstId(page)).toBe(claim);
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${claim}`);
    await page.locator(".map-detail").getByRole("link", { name: "Ada Abara" }).waitFor();
  });

  test("the list begins with a dozen results and grows on request, and buttons lead to the previous and next result", async () => {
    const { page } = await openMap("map/?q=ferries");
    await expect.poll(() => lines(page).count()).toBe(12);
    expect((await lines(page).first().locator("mark").first().innerText()).toLowerCase()).toBe("ferries");
    await page.getByRole("button", { name: /^Show more of/ }).click();
    await expect.poll(() => lines(page).count()).toBe(24);
    const all = Number(/^([\d,]+) found$/.exec((await count(page).textContent()) ?? "")?.[1]?.replace(",", ""));
    expect(all).toBeGreaterThan(24);
    await page.getByRole("button", { name: "Previous result" }).click();
    await expect.poll(() => count(page).textContent()).toBe(`${all} of ${all}`);
    await page.getByRole("button", { name: "Next result" }).click();
    await expect.poll(() => count(page).textContent()).toBe(`1 of ${all}`);
  });

  test("a name leads to what the person holds, and filters narrow it", async () => {
    const { page } = await openMap();
    await box(page).fill("ada abara");
    await page.getByRole("button", { name: "What Ada Abara holds" }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("?person=ada-abara");
    await expect.poll(() => count(page).textContent()).toMatch(/^\d+ found$/);
    const held = Number.parseInt((await count(page).textContent()) ?? "");
    await page.getByRole("button", { name: "Filter (1)" }).click();
    await expect.poll(() => page.getByLabel("Person").inputValue()).toBe("ada-abara");
    await page.getByRole("checkbox", { name: "Position", exact: true }).check();
    await expect.poll(async () => Number.parseInt((await count(page).textContent()) ?? "")).toBeLessThan(held);
    await page.locator("select[name=debate]").selectOption({ label: "Debate 3" });
    await expect.poll(() => new URL(page.url()).search).toContain("debate=debate-3");
  });

  test("claims are filtered by question, the one that the map shows first, and a link to them is copied", async () => {
    const { page } = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
    await visit(page, site.address(`map/#${claim}`));
    await page.locator("argument-map.live").waitFor({ state: "attached" });
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    const choice = page.getByRole("combobox", { name: "Question" });
    const data: unknown = await (await fetch(site.address(`claims/${claim}.json`))).json();
    const question = textIn(data, "question");
    await expect.poll(() => choice.locator("option").nth(1).getAttribute("value")).toBe(question);
    await choice.selectOption(question);
    await lines(page).first().waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get("question")).toBe(question);
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.getByRole("button", { name: "Copy link" }).waitFor();
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"))));
    await page.getByRole("button", { name: "Copy link" }).click();
    expect(await page.getByRole("link", { name: "Copy this link" }).getAttribute("href")).toBe(page.url());
  });

  test("a word that nothing has is named; if filters keep all back, a click removes them", async () => {
    const { page } = await openMap("map/?q=coastal+ferries+xylophone");
    await page.getByText("Nothing here has “xylophone”.").waitFor();
    await expect.poll(() => count(page).textContent()).toMatch(/^[\d,]+ found$/);
    await page.goto(site.address("map/?q=ferries&basis=nonsense"));
    await page.getByRole("button", { name: /^Remove the filters/ }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("?q=ferries");
  });

  test("the corrected form of a mistyped word is shown, and announced once, and again only when it changes", async () => {
    const { page } = await openMap("map/?q=feries");
    const note = page
      .locator(".map-hits")
      .getByRole("status")
      .filter({ hasText: /^No claim has “feries”\. These have .*“ferries”\./ });
    await note.waitFor();
    await note.evaluate((element) => {
      new MutationObserver(() => element.setAttribute("data-said-anew", "")).observe(element, { childList: true });
    });
    await page.getByRole("button", { name: "Next result" }).click();
    await expect.poll(() => count(page).textContent()).toMatch(/^1 of /);
    expect(await note.getAttribute("data-said-anew")).toBeNull();
    await box(page).fill("costal");
    await expect.poll(() => page.locator("[data-said-anew]").count()).toBe(1);
  });

  test("on the page of all results, further ones are shown on demand, and the first of these has the focus", async () => {
    const { page } = await openMap("search/#q=kowalczyk");
    const region = page.getByRole("region", { name: /^Sources \d+$/ });
    await region.getByRole("button", { name: /^\d+ more$/ }).press("Enter");
    await expect.poll(() => region.getByRole("listitem").count()).toBeGreaterThan(5);
    await expect
      .poll(() =>
        region
          .locator("a")
          .nth(5)
          .evaluate((link) => link === document.activeElement),
      )
      .toBe(true);
  });

  test("after a search button is pressed by the keyboard, its result has the focus", async () => {
    const { page } = await openMap("map/?q=ferries");
    const isFocused = (line: number) =>
      lines(page)
        .nth(line)
        .locator("a")
        .evaluate((link) => link === document.activeElement);
    await page.getByRole("button", { name: /^Show more of/ }).press("Enter");
    await expect.poll(() => lines(page).count()).toBe(24);
    await expect.poll(() => isFocused(12)).toBe(true);
    await box(page).fill("ada abara");
    await page.getByRole("button", { name: "What Ada Abara holds" }).press("Enter");
    await expect.poll(() => new URL(page.url()).search).toBe("?person=ada-abara");
    await expect.poll(() => isFocused(0)).toBe(true);
    await page.goto(site.address("map/?q=ferries&basis=nonsense"));
    await page.getByRole("button", { name: /^Remove the filters/ }).press("Enter");
    await expect.poll(() => isFocused(0)).toBe(true);
  });

  test("results come after the search and before the map, in the order in which they are shown", async () => {
    const { page } = await openMap("map/?q=ferries");
    await lines(page).first().waitFor();
    const order = await page
      .locator(".map-search, .map-find, .map-stage, .map-detail")
      .evaluateAll((parts) => parts.map((part) => part.classList[0]));
    expect(order).toEqual(["map-search", "map-find", "map-stage", "map-detail"]);
  });

  test("a reader who saves data loads the search with the first word", async () => {
    const { page } = await openPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
    await visit(page, site.address("map/"));
    await box(page).focus();
    await page.waitForLoadState("networkidle");
    expect(asked.filter((url) => url.includes("/map/search/"))).toEqual([]);
    await box(page).fill("ferries");
    await lines(page).first().waitFor();
  });

  test("says that it is loading, says if that failed, and tries again on request", async () => {
    const { page } = await openPage();
    const { promise: lost, resolve: lose } = Promise.withResolvers<undefined>();
    await page.route("**/map/search/**", async (route) => {
      await lost;
      await route.abort();
    });
    await page.goto(site.address("map/?q=ferries"));
    await page.getByText("Searching…").waitFor();
    lose(undefined);
    await page.getByText("The search could not be loaded").waitFor();
    await page.unroute("**/map/search/**");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => lines(page).count()).toBe(12);
  });

  test("axe finds nothing wrong with the sheet", async () => {
    const { page } = await openPage({ bypassCSP: true });
    for (const query of ["ada", "feries", "coastal ferries xylophone"]) {
      await visit(page, site.address(`map/?q=${query}`));
      await expect.poll(() => count(page).textContent()).toMatch(/found/i);
      expect(await axeFindings(page, [".map-search", ".map-find"])).toEqual([]);
    }
  });
});

test("a map of a dozen claims is searched in the same way", async () => {
  const { page } = await openPage({ reducedMotion: "reduce" });
  await visit(page, (await buildSmallSite()).address("map/"));
  await box(page).fill("denaturd");
  await lines(page).first().waitFor();
  await box(page).fill("xylophone");
  await page.getByText("Nothing found").waitFor();
  await box(page).fill("milk-goes-in-last");
  await expect.poll(() => firstId(page)).toBe("milk-goes-in-last");
});
