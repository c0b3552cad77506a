import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { buildTestSite, type TestSite } from "./build-test-site.ts";
import { openBrowser, openPage } from "./open-browser.ts";

let site: TestSite;
let browser: Browser;

beforeAll(async () => {
  site = await buildTestSite({ claims: "test/fixtures/debates/small/claims" });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

test("in the example, what a reader judges changes what follows, and tensions are said", async () => {
  const { page, complaints } = await openPage(browser);
  await page.goto(site.address("about/standing/"), { waitUntil: "networkidle" });
  const position = page.locator('[data-claim="close-the-bridge"]');
  const denial = page.locator('[data-claim="nobody-looked-under-water"]');
  expect(await position.locator(".toy-label").textContent()).toContain("stands");

  await denial.getByRole("button", { name: "Reject" }).click();
  expect(await position.locator(".toy-label").textContent()).toContain("is open");
  expect(await denial.getByRole("button", { name: "Reject" }).getAttribute("aria-pressed")).toBe("true");

  await page.locator('[data-claim="the-bridge-is-unsafe"]').getByRole("button", { name: "Accept" }).click();
  expect(await position.locator(".toy-label").textContent()).toContain("stands");
  expect(await page.getByRole("status").textContent()).toContain("You accept “The old bridge is unsafe.”");

  await page.getByRole("button", { name: "Clear all" }).click();
  expect(await page.getByRole("status").textContent()).toBe("");
  await page.getByLabel("Leave open what I have not judged").check();
  expect(await denial.locator(".toy-label").textContent()).toContain("waits for your judgement");
  expect(complaints).toEqual([]);
});

test("the example, the wanted list and their like can be used by everybody", async () => {
  const { page } = await openPage(browser, { bypassCSP: true });
  for (const path of ["about/standing/", "contribute/wanted/", "people/george-orwell/"]) {
    await page.goto(site.address(path), { waitUntil: "networkidle" });
    expect(await axeFindings(page)).toEqual([]);
  }
});

test("without JavaScript the example is a table of cases", async () => {
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(site.address("about/standing/"));
  expect(await page.locator(".toy-cases tbody tr").count()).toBe(5);
  expect(await page.locator(".toy-choices").first().isVisible()).toBe(false);
});
