import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { buildTestSite } from "./build-test-site.ts";
import { expectInSight, journeyFrom } from "./journey.ts";

/*
 * What readers of the bundled map want to know, each from the front page with a bound on clicks or on presses of keys. Typing and scrolling are no clicks.
 */

const site = await buildTestSite({ claims: resolve("claims") });

const journey = (inside = "") => journeyFrom(site, inside);

test("what Hinton says against LeCun on understanding", async () => {
  const { page, type, click, clicks } = await journey();
  await type("hinton lecun");
  await click(page.getByRole("group", { name: "People compared" }).getByRole("option").first());
  await page.waitForURL(/\/people\/geoffrey-hinton\/and\/yann-lecun\/$/);
  const understanding = page.getByText("To predict the next word accurately").first();
  await understanding.waitFor();
  await expectInSight(understanding);
  expect(clicks()).toBeLessThanOrEqual(2);
});

test("which answer LeCun gives to the first question, from his name in the atlas", async () => {
  const { page, clicks } = await journey("map/");
  await page.locator(".argument-map.live").waitFor();
  const row = page.locator("g.item.row > a", { hasText: /^LeCun\s*$/ }).first();
  const answer = "Language models are useful but not a path to human-level intelligence";
  expect(await row.getAttribute("aria-label")).toContain(`Position: ${answer}`);
  await row.focus();
  await page.locator(".map-peek").getByText(answer).waitFor();
  await row.blur();
  await row.hover();
  await page.locator(".map-peek").getByText(answer).waitFor();
  expect(clicks()).toBe(0);
});

test("unanswered objections about JEPA", async () => {
  const { page, type, click, clicks } = await journey();
  await type("jepa");
  await click(page.getByRole("option", { name: /^Show \d+ unanswered on the map$/ }));
  await page.waitForURL(/\/map\/\?q=jepa&unanswered/);
  const first = page.locator(".map-hits ol > li").first();
  await first.locator(".unanswered-mark").waitFor();
  await click(first.locator("a"));
  await page.locator(".map-detail:not([hidden])").waitFor();
  expect(clicks()).toBeLessThanOrEqual(2);
});

test("how to cite the claim about fifty times", async () => {
  const { page, type, click, clicks } = await journey();
  await type("50 times");
  await click(page.getByRole("option", { name: /as many bytes as the largest language models/ }));
  await page.waitForURL(/\/claims\/child-sees-as-many-bytes-as-models-read\/$/);
  await click(page.locator("main").getByRole("link", { name: "Cite", exact: true }));
  await page.waitForURL(/#cite$/);
  const reference = page.locator(".cite .citation-text, .cite li").first();
  await reference.waitFor();
  expect(await reference.innerText()).toContain("Disputed Territory");
  expect(clicks()).toBeLessThanOrEqual(2);
});

test("what this is and whether it can be trusted", async () => {
  const { page, click, clicks } = await journey();
  await click(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "About" }));
  await page.waitForURL(/\/about\/$/);
  const main = page.locator("main");
  for (const heading of ["What it is", "How claims are checked", "Who is responsible", "Corrections"])
    await main.getByRole("heading", { name: heading }).waitFor();
  await main.getByText(/[\d,]+ of [\d,]+ claims name a source/).waitFor();
  await main.getByText("It grew from an essay about Yann LeCun").waitFor();
  await main
    .getByRole("link", { name: /^Balance/ })
    .first()
    .waitFor();
  expect(clicks()).toBeLessThanOrEqual(1);
});

test("a claim's page shows the first argument and Cite in the first window, where it has no long explanation", async () => {
  const { page } = await journey("claims/abstract-video-prediction-is-the-better-route/");
  await expectInSight(page.locator("main").getByRole("link", { name: "Cite", exact: true }));
  await page.goto(site.address("claims/v-jepa-2-planned-robot-actions/"));
  await expectInSight(page.locator(".arguments .claim-link").first());
});

test("who changed their mind", async () => {
  const { page, clickBelow, clicks } = await journey();
  await clickBelow(page.locator("main").getByRole("link", { name: "Changes of mind" }));
  await page.waitForURL(/\/changes-of-mind\/$/);
  await page.getByText(/^\d+ people and organisations who granted a claim or reversed a stance/).waitFor();
  expect(clicks()).toBeLessThanOrEqual(1);
});

test("the strongest unanswered objection to JEPA", async () => {
  const { page, type, click, clickBelow, clicks } = await journey();
  await type("strongest unanswered objection to JEPA");
  await click(page.getByRole("group", { name: "Questions" }).getByRole("option").first());
  await page.waitForURL(/\/questions\/would-video-world-models-do-better\/$/);
  await clickBelow(page.getByRole("link", { name: /^\d+ objections, \d+ unanswered$/ }).first());
  await page.waitForURL(/\/claims\/abstract-video-prediction-is-the-better-route\/#against$/);
  // Those to the position itself come first, and none of them is folded.
  await expectInSight(page.getByRole("heading", { name: "Against the position itself" }));
  const objections = page.locator(".objections > ul > li");
  await expectInSight(objections.first().getByRole("link").first());
  await objections.getByText("unanswered").first().waitFor();
  expect(clicks()).toBeLessThanOrEqual(2);
});

test("all that a source is cited for", async () => {
  const { page, type, click, clicks } = await journey();
  await type("path towards autonomous machine intelligence");
  await click(page.getByRole("group", { name: "Sources" }).getByRole("option", { name: /LeCun 2022/ }));
  await page.waitForURL(/\/sources\/lecun-2022[a-z-]*\/$/);
  expect(await page.locator("main .claim-link").count()).toBeGreaterThan(10);
  expect(clicks()).toBeLessThanOrEqual(1);
});

test("who holds a claim, and where they said it", async () => {
  const { page, type, click, clicks } = await journey();
  await type("text is too thin");
  await click(page.getByRole("group", { name: "Claims" }).getByRole("option").first());
  await page.waitForURL(/\/claims\/[a-z0-9-]+\/$/);
  const holders = page.getByRole("region", { name: "Who takes a stance" });
  await expectInSight(holders);
  await holders.getByRole("link").first().waitFor();
  expect(clicks()).toBeLessThanOrEqual(1);
});

test("the BibLaTeX of a claim, copied", async () => {
  const { page, click, clickBelow, clicks } = await journey("claims/child-sees-as-many-bytes-as-models-read/");
  const cite = page.getByRole("region", { name: "This claim" });
  await click(page.locator("main").getByRole("link", { name: "Cite", exact: true }));
  await clickBelow(cite.getByText("BibLaTeX", { exact: true }).first());
  await clickBelow(cite.getByRole("button", { name: /Copy/ }).and(page.locator(":visible")));
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@\w+\{child-sees/);
  expect(clicks()).toBeLessThanOrEqual(3);
});

test("how a person differs from another, from their page", async () => {
  const { page, type, click, clicks } = await journey();
  await type("yann lecun");
  await click(page.getByRole("group", { name: "People", exact: true }).getByRole("option").first());
  await page.waitForURL(/\/people\/yann-lecun\/$/);
  await click(page.getByRole("region", { name: "Compare with" }).getByRole("link", { name: "Stuart Russell" }));
  await page.waitForURL(/\/people\/stuart-russell\/and\/yann-lecun\/$/);
  await page.getByText(/^They disagree on \d+ claims, .+\(first on record: \d{4}\)\./).waitFor();
  await expectInSight(page.getByRole("heading", { name: "When they said it" }));
  expect(clicks()).toBeLessThanOrEqual(2);
});

test("what nobody has answered, and how to answer it", async () => {
  const { page, clickBelow, clicks } = await journey();
  await clickBelow(page.getByRole("link", { name: /^\d+ objections and rebuttals$/ }));
  await page.waitForURL(/\/contribute\/wanted\/#Unanswered$/);
  await clickBelow(page.getByRole("link", { name: /^Answer it/ }).first());
  await page.waitForURL(/\/contribute\/new\/\?(?:rebuts|objects-to)=[a-z0-9-]+$/);
  expect(clicks()).toBeLessThanOrEqual(2);
});

test("everything as data", async () => {
  const { page, clickBelow, clicks } = await journey();
  await clickBelow(page.getByRole("contentinfo").getByRole("link", { name: "Data" }));
  await page.waitForURL(/\/about\/data\/$/);
  await expectInSight(page.getByRole("link", { name: "map.json" }).first());
  const answer = page.waitForResponse(/\/map\.json$/);
  await clickBelow(page.getByRole("link", { name: "map.json" }).first());
  expect((await answer).status()).toBe(200);
  expect(clicks()).toBeLessThanOrEqual(2);
});

test("an objection to a claim that one has just read", async () => {
  const { page, click, clicks } = await journey("claims/v-jepa-2-planned-robot-actions/");
  await click(page.getByRole("link", { name: "Object to this claim" }));
  await page.waitForURL(/\/contribute\/new\/\?objects-to=v-jepa-2-planned-robot-actions$/);
  const sentence = page.getByLabel("One sentence that says one thing");
  await sentence.waitFor();
  await expectInSight(sentence);
  expect(clicks()).toBeLessThanOrEqual(1);
});

test("how to report an error in a claim, on a map without a repository", async () => {
  const { page, clickBelow, clicks } = await journey("claims/v-jepa-2-planned-robot-actions/");
  await clickBelow(page.getByRole("link", { name: "Report an error" }));
  await page.waitForURL(/\/about\/#corrections$/);
  await expectInSight(page.getByRole("heading", { name: "Corrections" }));
  expect(clicks()).toBeLessThanOrEqual(1);
});

test("the keyboard alone finds a claim and what is said against it, in three presses beside the words", async () => {
  const { page } = await journey();
  await page.keyboard.press("/");
  await page.keyboard.type("robot video pick up and place");
  await page
    .getByRole("option", { name: /V-JEPA 2 could plan/ })
    .first()
    .waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/claims\/v-jepa-2-planned-robot-actions\/$/);
  await expectInSight(page.getByRole("heading", { name: "Objections" }));
});

test("the argument in ten minutes", async () => {
  const { page, click, clicks } = await journey();
  await click(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Tours" }));
  await click(page.locator("main").getByRole("link", { name: "The argument in ten minutes" }));
  await page.waitForURL(/\/tours\/the-argument-in-ten-minutes\/$/);
  await page.getByText("Stop 1 of 10").waitFor();
  expect(clicks()).toBeLessThanOrEqual(2);
});

test("a question for a seminar, on at most six sheets with the works that it cites", async () => {
  const { page } = await journey();
  const sheets: string[] = [];
  const entries = readdirSync(join(site.folder, "questions"), { withFileTypes: true });
  for (const { name: question } of entries.filter((entry) => entry.isDirectory())) {
    await page.goto(site.address(`questions/${question}/`));
    const printed = (await page.pdf({ format: "A4" })).toString("latin1");
    const count = printed.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    if (count < 1 || count > 6) sheets.push(`${question}: ${count}`);
  }
  expect(sheets).toEqual([]);
});
