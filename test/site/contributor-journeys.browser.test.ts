import { expect, test } from "vitest";
import { teaRepository } from "./history/tea-repository.ts";
import { expectInSight, journeyFrom } from "./journey.ts";
import { buildTeaSite } from "./history/tea-site.ts";

/*
 * What scholars and contributors do with a map that has a history, an address and a repository, with a bound on clicks.
 */

const site = await buildTeaSite(teaRepository());

const journey = (inside = "") => journeyFrom(site, inside);

test("citing what a claim said in January", async () => {
  const { page, clickBelow, clicks } = await journey("claims/rewritten/");
  await clickBelow(page.locator(".history-entry", { hasText: "Added to the map" }).getByRole("link").first());
  await page.waitForURL(/\/claims\/rewritten\/[a-z0-9]{10}\/$/);
  await page.getByText("A warm pot keeps tea hot.", { exact: true }).first().waitFor();
  const reference = page.getByRole("region", { name: /cite/i }).locator("dd").first();
  await reference.waitFor();
  expect(await reference.innerText()).toContain("A warm pot keeps tea hot.");
  expect(await reference.innerText()).toContain(/\/([a-z0-9]{10})\/$/.exec(page.url())?.[1] ?? "no version");
  expect(clicks()).toBeLessThanOrEqual(1);
});

test("what changed since a day", async () => {
  const { page, clickBelow, clicks } = await journey();
  await clickBelow(page.getByRole("contentinfo").getByRole("link", { name: "Changes" }));
  await page.waitForURL(/\/changes\/$/);
  await page.getByLabel("Since").fill("2026-04-01");
  await page.getByText("What changed since 2026-04-01.").waitFor();
  expect(await page.locator(".day:visible").count()).toBe(1);
  expect(clicks()).toBeLessThanOrEqual(1);
});

test("reporting an error in a claim", async () => {
  const { page, click, clicks } = await journey("claims/bags-are-quick/");
  await click(page.getByRole("link", { name: "Suggest a change" }));
  await expect.poll(() => page.locator("[data-field=claim] textarea").inputValue()).toBe("Tea bags save time.");
  expect(clicks()).toBeLessThanOrEqual(1);
});

test("a link to a claim with its sentence, for a text of one's own", async () => {
  const { page, click, clickBelow, clicks } = await journey("claims/bags-are-quick/");
  const cite = page.getByRole("region", { name: "This claim" });
  await click(page.locator("main").getByRole("link", { name: "Cite", exact: true }));
  await clickBelow(cite.getByText("Markdown", { exact: true }));
  await clickBelow(cite.getByRole("button", { name: /Copy/ }).and(page.locator(":visible")));
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toMatch(/Tea bags save time\.[^]*https:\/\/tea\.example\/tea\/claims\/bags-are-quick\//);
  expect(clicks()).toBeLessThanOrEqual(3);
});

test("the code that shows a claim on another page", async () => {
  const { page, click, clickBelow, clicks } = await journey("claims/bags-are-quick/");
  await click(page.locator("main").getByRole("link", { name: "Cite", exact: true }));
  await clickBelow(page.locator(".embed-code > summary"));
  const code = page.locator(".embed-code code").first();
  await code.waitFor();
  expect(await code.innerText()).toContain('<iframe src="https://tea.example/tea/claims/bags-are-quick/');
  expect(clicks()).toBeLessThanOrEqual(2);
});

test("what became of a claim that was split", async () => {
  const { page, clickBelow, clicks } = await journey("claims/split/");
  await page.getByText("These were two claims.").first().waitFor();
  const next = page.locator("main").getByRole("link", { name: /Tea bags save time/i });
  await expectInSight(next.first());
  await clickBelow(next.first());
  await page.waitForURL(/\/claims\/bags-are-quick\/$/);
  expect(clicks()).toBeLessThanOrEqual(1);
});

test("being told of changes to a question", async () => {
  const { page } = await journey("questions/when-should-milk-go-in/");
  const feed = page.locator('link[rel="alternate"][type="application/atom+xml"]').first();
  const address = (await feed.getAttribute("href")) ?? "";
  const answer = await page.request.get(new URL(new URL(address, page.url()).pathname, page.url()).href);
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toContain("<feed");
});

test("a part of a long guide, from its list of headings, which a narrow window leaves out", async () => {
  const { page, click, clicks } = await journey("about/data/");
  const contents = page.getByRole("navigation", { name: "On this page" });
  const part = contents.getByRole("link", { name: "Versions, and how to check one" });
  await click(part);
  expect(new URL(page.url()).hash).toBe("#versions-and-how-to-check-one");
  await expectInSight(page.getByRole("heading", { name: "Versions, and how to check one" }));
  // It stays beside the text.
  await expectInSight(part);
  expect(clicks()).toBe(1);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => contents.isVisible()).toBe(false);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ media: "print" });
  await expect.poll(() => contents.isVisible()).toBe(false);
});
