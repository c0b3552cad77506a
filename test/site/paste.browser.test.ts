import { gzipSync } from "node:zlib";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { buildTestSite, buildSmallSite } from "./build-test-site.ts";
import { addressOpenedBy, loadForm, openForm, proposalOf, tabTo } from "./claim-form.ts";
import { openPage } from "./open-browser.ts";
import { readSiteFile } from "./site-files.ts";
import { openAt } from "./open-at.ts";

const claims = "test/fixtures/debates/small/claims";
const objection = "contribute/new/?objects-to=hot-tea-curdles-milk";
/** Five claims, the first and the fourth without a full stop. */
const fragment = `[cools]: Tea cools fast
  - [pot]: A pot keeps tea hot.
    - Pots are poured at once.
    _ <cups>: Nobody drinks from the pot
  + A cup of tin takes the heat. #tin
`;

const site = await buildSmallSite();

const open = (options?: BrowserContextOptions): Promise<Page> => openForm(site.address(objection), options);

/** Pastes a text on the page that reads texts, to which the form links, and takes it back to the form. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator(".read-link").click();
  // It has the focus as soon as the page's script runs.
  await page.locator("#Text:focus").fill(text);
  await page.locator(".read-box summary").click();
  await page.locator("[data-action=claims]").click();
  await page.locator(".paste-result p").first().waitFor();
}

const listed = (page: Page): Promise<readonly string[]> =>
  page
    .locator(".drafts li")
    .evaluateAll((items) =>
      items.map(
        (item) =>
          `${item.querySelector("button")?.textContent ?? ""} | ${item.querySelector("small")?.textContent ?? ""}`,
      ),
    );

test("the keyboard alone leads from a pasted part of an Argdown file to five files in one proposal", async () => {
  const page = await open();
  await tabTo(page, ".read-link", "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator("#Text:focus").waitFor();
  await page.keyboard.insertText(fragment);
  await tabTo(page, ".read-box summary");
  await page.keyboard.press("Enter");
  await tabTo(page, "[data-action=claims]");
  await page.keyboard.press("Enter");
  await page.locator(".drafts [aria-current]:focus").waitFor();

  expect(await page.locator(".paste-result").innerText()).toContain("Read as Argdown: 5 drafts.");
  expect(await page.locator(".paste-result li").allTextContents()).toEqual(["Line 5, a tag, left out: #tin"]);
  expect(await listed(page)).toEqual([
    "Tea cools fast | wording unfinished, sent as a draft: This claim does not end with one full stop.",
    "A pot keeps tea hot. | ready",
    "Pots are poured at once. | ready",
    "Nobody drinks from the pot | wording unfinished, sent as a draft: This claim does not end with one full stop.",
    "A cup of tin takes the heat. | ready",
  ]);
  // The words that were pasted and what the checker misses stand beside the field.
  expect(await page.locator(".original q").textContent()).toBe("Tea cools fast");
  expect(await page.locator("[data-field=claim] .messages").textContent()).toContain("full stop");

  await tabTo(page, "[data-field=claim] textarea");
  await page.keyboard.press("End");
  await page.keyboard.type(" in the cup.");
  await expect.poll(() => listed(page)).toContainEqual("Tea cools fast in the cup. | ready");
  await tabTo(page, "[data-action=next]");
  await page.keyboard.press("Enter");
  await page.locator("[data-field=claim] textarea:focus").waitFor();
  expect(await page.locator("[data-field=claim] textarea").inputValue()).toBe("Nobody drinks from the pot");
  expect(await page.locator("[data-field=target] .picked").textContent()).toBe(
    "In this proposal: A pot keeps tea hot.",
  );
  expect(await page.locator("[data-radios] input:checked").getAttribute("value")).toBe("undercuts");

  await tabTo(page, ".ways .main");
  const { searchParams } = await addressOpenedBy(page, () => page.keyboard.press("Enter"));
  const proposal = proposalOf(searchParams.get("files") ?? "", claims);
  expect(proposal.refusals).toEqual([]);
  expect(proposal.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(proposal.files.map(({ path }) => path)).toEqual(await page.locator(".files .file-path").allTextContents());
  const texts = proposal.files.map(({ text }) => text.replace(/^#.*\n/, ""));
  expect(texts).toEqual([
    "claim: Tea cools fast in the cup.\nobjects-to: hot-tea-curdles-milk\n",
    "claim: A pot keeps tea hot.\nrebuts: cools\n",
    "claim: Pots are poured at once.\nobjects-to: pot\n",
    "claim: Nobody drinks from the pot\nundercuts:\n  - premise: pot\n    conclusion: cools\ndraft: true\noriginal: Nobody drinks from the pot\n",
    "claim: A cup of tin takes the heat.\nsupports: cools\n",
  ]);
});

test("pasted drafts survive a reload, can be removed and replied to, and come back when they were discarded", async () => {
  const page = await open();
  await page.locator("[data-field=claim] textarea").fill("Tea is drunk by people.");
  await paste(page, fragment);
  expect(await page.locator(".drafts li").count()).toBe(6);
  await paste(page, fragment);
  const result = page.locator(".paste-result");
  await expect.poll(() => result.textContent()).toContain("All of these claims are below already.");
  await page.reload();
  await page.locator(".drafts li").first().waitFor();
  expect(await page.locator(".drafts li").count()).toBe(6);
  expect(await page.locator("[data-field=claim] textarea").inputValue()).toBe("Tea cools fast");

  await page.getByRole("button", { name: "Remove “A pot keeps tea hot.”" }).click();
  expect(await listed(page)).toContainEqual(
    "Pots are poured at once. | 1 thing missing or wrong: Choose what it replies to.",
  );
  await page.locator(".ways .main").click();
  expect(await page.locator(".way-note").textContent()).toContain("One thing is missing or wrong.");
  expect(await page.locator("[data-field=claim] textarea").inputValue()).toBe("Pots are poured at once.");
  const target = page.locator("[data-field=target] [role=combobox]");
  await target.fill("people drunk");
  await page.getByRole("option", { name: "Tea is drunk by people." }).click();
  await page.getByRole("radio", { name: "supports it" }).check();
  await expect
    .poll(() => page.locator(".files pre").allTextContents())
    .toContainEqual(expect.stringContaining("supports: tea-is-drunk-by-people"));
  await page.getByRole("button", { name: "Discard the draft" }).click();
  expect(await page.locator(".drafts").isVisible()).toBe(false);
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await page.locator(".drafts li").count()).toBe(5);
});

test("a paste that is too much, has no claims or is hostile gives a message, and nothing is lost", async () => {
  const page = await open();
  for (const [text, message] of [
    ["Tea. ".repeat(20_000), "This text has 100,000 characters, and the form reads 60,000."],
    ["Tea is hot.\nMilk is cold.\n".repeat(11), "This text has 22 claims, and there is room for 20."],
    ["[hot-tea-curdles-milk]\n  +\n", "There is no claim in this text."],
  ] as const) {
    await paste(page, text);
    await expect.poll(() => page.locator(".paste-result").textContent()).toContain(message);
    expect(await page.locator(".drafts").isVisible()).toBe(false);
    const guide = page.locator(".paste-result a");
    expect(await guide.evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual(
      message.startsWith("There is no") ? [] : ["/tea/about/data/#exchange"],
    );
    await page.goBack();
    await expect.poll(() => page.locator("#Text").inputValue()).toBe(text);
    await page.goBack();
  }
  const markup = `<img src=x onerror="globalThis.hostile = 1">`;
  await paste(page, `[a]: ${markup} tea.\n  + [__proto__]: \u202EMilk\u0000 is cold.\n  - <script>alert(1)</script>\n`);
  await page.locator(".drafts li").nth(2).waitFor();
  expect(await page.locator(".drafts li button").first().textContent()).toBe(`${markup} tea.`);
  expect(await page.locator(".paste-result").textContent()).toContain("invisible characters, left out: Milk is cold.");
  expect(await page.evaluate(() => Reflect.get(globalThis, "hostile") === undefined)).toBe(true);
});

test("the reader of pasted text is loaded when it is used, and weighs less than 28 kB, compressed", async () => {
  const { page } = await openPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await loadForm(page, site.address(objection));
  await page.goto(site.address("read/"));
  const before = new Set(asked);
  await page.goto(site.address(objection));
  // Too short to be compared with claims of the map, for which the search is loaded.
  await paste(page, "Tea steams.\nMilk cools.");
  const scripts = [...new Set(asked)].filter((path) => path.endsWith(".js") && !before.has(path));
  expect(scripts.length).toBeGreaterThan(0);
  const weights = scripts.map((path) => gzipSync(readSiteFile(site.folder, path.replace(site.base, ""))).length);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(28_000);
});

test("in German, a column of sentences becomes drafts, without overflow and findings of axe", async () => {
  const german = await buildTestSite({ claims: "test/fixtures/debates/german/claims" });
  const { page } = await openAt(german, "contribute/new/", { viewport: { width: 390, height: 844 }, bypassCSP: true });
  await page.locator("form.claim-form").waitFor();
  await paste(page, "Der erste Satz ist da.\nDer zweite Satz hat keinen Punkt\n");
  await page.locator(".drafts li").first().waitFor();
  expect(await page.locator(".paste-result").textContent()).toBe(
    "Gelesen als ein Satz je Zeile: 2 Entwürfe. Stellen Sie jeden unten fertig.",
  );
  const missing = "1 Angabe fehlt oder ist falsch: Wählen Sie, worauf die Aussage antwortet.";
  const sentences = ["Der erste Satz ist da.", "Der zweite Satz hat keinen Punkt"];
  expect(await listed(page)).toEqual(sentences.map((sentence) => `${sentence} | ${missing}`));
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  expect(await axeFindings(page)).toEqual([]);
});
