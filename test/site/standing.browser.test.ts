import { expect, test } from "vitest";
import { buildSmallSite } from "./build-test-site.ts";
import { quiet } from "./open-browser.ts";
import { openAt } from "./open-at.ts";

const site = await buildSmallSite();

test("in the example, a reader's judgement changes what follows, which is announced, and so are tensions", async () => {
  const { page } = await openAt(site, "about/standing/");
  const position = page.locator('[data-claim="close-the-bridge"]');
  const denial = page.locator('[data-claim="nobody-looked-under-water"]');
  expect(await position.locator(".toy-label").textContent()).toContain("stands");

  await denial.getByRole("button", { name: "Reject" }).click();
  await expect.poll(() => position.locator(".toy-label").textContent()).toContain("is open");
  await expect.poll(() => denial.getByRole("button", { name: "Reject" }).getAttribute("aria-pressed")).toBe("true");
  await expect
    .poll(() => page.getByRole("status").textContent())
    .toContain("Now “The old bridge should be closed” is open.");

  await page.locator('[data-claim="the-bridge-is-unsafe"]').getByRole("button", { name: "Accept" }).click();
  await expect.poll(() => position.locator(".toy-label").textContent()).toContain("stands");
  await expect.poll(() => page.getByRole("status").textContent()).toContain("You accept “The old bridge is unsafe”");

  await page.getByRole("button", { name: "Clear all" }).click();
  await expect.poll(() => page.getByRole("status").textContent()).not.toContain("You accept");
  await page.getByLabel("Leave open what I have not judged").check();
  await expect.poll(() => denial.locator(".toy-label").textContent()).toContain("depends on your judgement");
});

test("each item of what is wanted has a link to the form, which has the relation filled in", async () => {
  const { page } = await openAt(site, "contribute/wanted/");
  const rows = page.locator(".wanted-ways");
  expect(await rows.count()).toBeGreaterThan(0);
  for (const row of await rows.all()) expect(await row.locator("a").count()).toBeGreaterThan(0);
  const answer = page.locator("a.button", { hasText: "Answer it" }).first();
  const about = ((await answer.getAttribute("href")) ?? "").split("=")[1] ?? "";
  await answer.click();
  await page.waitForURL(/contribute\/new\/\?rebuts=/);
  await quiet(page);
  expect(await page.locator("main").innerHTML()).toContain(about);
});

test("a person's page leads from its top through all their stances to the people to compare them with", async () => {
  const { page } = await openAt(site, "people/george-orwell/", { viewport: { width: 820, height: 1180 } });
  await page.getByRole("link", { name: "Compare with another" }).press("Enter");
  await page.keyboard.press("Tab");
  const focused = page.locator("a:focus");
  await expect
    .poll(() => focused.getAttribute("href"))
    .toMatch(/\/people\/george-orwell\/and\/|\/and\/george-orwell\//);
});

test("two people are compared with each one's words, source and what could change their mind", async () => {
  const { page } = await openAt(site, "people/george-orwell/and/royal-society-of-chemistry/");
  const onRecord = page.getByRole("region", { name: "Disagreements on record" });
  expect(await onRecord.locator(".side").count()).toBe(2);
  for (const side of await onRecord.locator(".side.recorded").all())
    expect(await side.locator('a[href*="/sources/"]').count()).toBeGreaterThan(0);
  await page.getByRole("region", { name: "What could change each one’s mind" }).waitFor();
});

test("without JavaScript the example shows what stands while nobody judges", async () => {
  const { page } = await openAt(site, "about/standing/", { javaScriptEnabled: false });
  expect(await page.locator(".toy-label").first().textContent()).toContain("stands");
  expect(await page.locator(".toy-choices").first().isVisible()).toBe(false);
});
