import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { buildSmallSite } from "./build-test-site.ts";
import { addressOpenedBy, openForm, proposalOf, tabTo } from "./claim-form.ts";

/** Five claims, the first and the fourth without a full stop. */
const list = `Tea cools fast
  - A pot keeps tea hot.
    Con: Pots are poured at once.
    + Nobody drinks from the pot
  + A cup of tin takes the heat.
`;

const site = await buildSmallSite();

const open = (options = {}): Promise<Page> =>
  openForm(site.address("contribute/new/?objects-to=hot-tea-curdles-milk"), options);

/** Pastes a list on the page that reads texts, to which the form links, and takes it back to the form. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator(".read-link").click();
  // It has the focus as soon as the page's script runs.
  await page.locator("#Text:focus").fill(text);
  await page.locator(".read-box summary").click();
  await page.locator("[data-action=claims]").click();
  await page.locator(".paste-result:not(:empty)").waitFor();
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

test("the keyboard alone leads from a pasted list to five files in one proposal", async () => {
  const page = await open();
  await tabTo(page, ".read-link", "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator("#Text:focus").waitFor();
  await page.keyboard.insertText(list);
  await tabTo(page, ".read-box summary");
  await page.keyboard.press("Enter");
  await tabTo(page, "[data-action=claims]");
  await page.keyboard.press("Enter");
  await page.locator(".drafts [aria-current]:focus").waitFor();

  expect(await page.locator(".paste-result").innerText()).toBe("5 new drafts: finish each below.");
  const unfinished = "wording unfinished, sent as a draft: This claim does not end with one full stop.";
  expect(await listed(page)).toEqual([
    `Tea cools fast | ${unfinished}`,
    "A pot keeps tea hot. | ready",
    "Pots are poured at once. | ready",
    `Nobody drinks from the pot | ${unfinished}`,
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
  expect(await page.locator("[data-field=target] .picked").textContent()).toBe(
    "In this proposal: A pot keeps tea hot.",
  );

  await tabTo(page, ".ways .main");
  const { searchParams } = await addressOpenedBy(page, () => page.keyboard.press("Enter"));
  const proposal = proposalOf(searchParams.get("files") ?? "", "test/fixtures/debates/small/claims");
  expect(proposal.refusals).toEqual([]);
  expect(proposal.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(proposal.files.map(({ text }) => text.replace(/^#.*\n/, ""))).toEqual([
    "claim: Tea cools fast in the cup.\nobjects-to: hot-tea-curdles-milk\n",
    "claim: A pot keeps tea hot.\nrebuts: tea-cools-fast\n",
    "claim: Pots are poured at once.\nobjects-to: pot-keeps-tea-hot\n",
    "claim: Nobody drinks from the pot\nsupports: pot-keeps-tea-hot\ndraft: true\noriginal: Nobody drinks from the pot\n",
    "claim: A cup of tin takes the heat.\nsupports: tea-cools-fast\n",
  ]);
});

test("pasted drafts survive a reload, can be removed and replied to, and come back when they were discarded", async () => {
  const page = await open({ viewport: { width: 390, height: 844 }, bypassCSP: true });
  await page.locator("[data-field=claim] textarea").fill("Tea is drunk by people.");
  await paste(page, list);
  expect(await page.locator(".drafts li").count()).toBe(6);
  await paste(page, list);
  const result = page.locator(".paste-result");
  await expect
    .poll(() => result.textContent())
    .toBe("No new draft. 5 claims of the text are on the map or below already.");
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
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
  await page.locator("[data-field=target] [role=combobox]").fill("people drunk");
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

test("a list that is too much gives a message, a hostile one only words, and nothing is lost", async () => {
  const page = await open();
  const many = "Tea is hot.\n".repeat(22);
  await paste(page, many);
  expect(await page.locator(".paste-result").textContent()).toBe(
    "This text has 22 claims, and there is room for 20. Go back and take a part of it.",
  );
  expect(await page.locator(".drafts").isVisible()).toBe(false);
  await page.goBack();
  await expect.poll(() => page.locator("#Text").inputValue()).toBe(many);
  await page.locator("#Text").fill("Tea. ".repeat(5_000));
  if (!(await page.locator("[data-action=claims]").isVisible())) await page.locator(".read-box summary").click();
  await page.locator("[data-action=claims]").click();
  expect(await page.locator(".read-state").textContent()).toContain("at most 20,000 characters are read");
  const markup = `<img src=x onerror="globalThis.hostile = 1">`;
  await page.locator("#Text").fill(`${markup} tea.\n  + __proto__\n  - <script>alert(1)</script>\n`);
  await page.locator("[data-action=claims]").click();
  await page.locator(".drafts li").nth(2).waitFor();
  expect(await page.locator(".drafts li button").first().textContent()).toBe(`${markup} tea.`);
  expect(await page.evaluate(() => Reflect.get(globalThis, "hostile") === undefined)).toBe(true);
});
