import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { buildTestSite } from "./build-test-site.ts";
import { expectInSight, journeyFrom } from "./journey.ts";

/*
 * What readers of the bundled map want to know, with a bound on clicks or on presses of keys: first eleven tasks, each from the front
 * page, then others.
 */

const site = await buildTestSite({ claims: resolve("claims") });

const journey = (inside = "") => journeyFrom(site, inside);
/** The same task on a desktop and on a phone. */
const onBoth = test.for(["desktop", "phone"] as const);

onBoth("LeCun's strongest argument, and the best objection to it (%s)", async (device) => {
  const { page, type, click, clickBelow, clicks } = await journeyFrom(site, "", device);
  await type("Yann LeCun");
  await click(page.getByRole("group", { name: "People", exact: true }).getByRole("option").first());
  await page.waitForURL(/\/people\/yann-lecun\/$/);
  await clickBelow(
    page
      .locator("main")
      .getByRole("link", { name: /^Language models are useful but not a path/ })
      .first(),
  );
  await page.waitForURL(/\/claims\/language-models-are-not-the-path\/$/);
  const reasons = page.getByRole("region", { name: "Reasons for it" });
  await reasons.locator(".held-by").first().waitFor();
  // Those to the position itself come first, and none of them is folded.
  const objections = page.getByRole("region", { name: "Objections to this position" });
  await objections.getByRole("heading", { name: "Against the position itself" }).waitFor();
  await objections.locator(".held-by").first().waitFor();
  expect(clicks()).toBeLessThanOrEqual(2);
});

onBoth("what Hinton and LeCun disagree about, and since when (%s)", async (device) => {
  const { page, type, click, clicks } = await journeyFrom(site, "", device);
  await type("what do Hinton and LeCun disagree about");
  await click(page.getByRole("option").first());
  await page.waitForURL(/\/people\/geoffrey-hinton\/and\/yann-lecun\/$/);
  await expectInSight(page.getByText(/They disagree on \d+ claims, the first since 20\d\d/));
  await page.getByText("To predict the next word accurately").first().waitFor();
  expect(clicks()).toBeLessThanOrEqual(1);
});

onBoth("a citation that lasts of the claim about what a child sees, and who objects (%s)", async (device) => {
  const { page, type, click, clicks } = await journeyFrom(site, "", device);
  await type("four year old seen as much as chatbot");
  await click(page.getByRole("option", { name: /as many bytes as the largest language models/ }).first());
  await page.waitForURL(/\/claims\/child-sees-as-many-bytes-as-models-read\/$/);
  await page.getByRole("region", { name: "Objections" }).locator(".held-by").first().waitFor();
  await click(page.locator("main").getByRole("link", { name: "Cite", exact: true }));
  await page.waitForURL(/#cite$/);
  const cite = page.locator(".cite").first();
  await expectInSight(cite.getByText(/This is version [0-9a-f]{10} of/));
  expect(await cite.locator(".citation-text, li").first().innerText()).toMatch(/Disputed Territory .*[0-9a-f]{10}/);
  expect(clicks()).toBeLessThanOrEqual(2);
});

onBoth("what is unanswered on openness (%s)", async (device) => {
  const { page, type, click, clickBelow, clicks } = await journeyFrom(site, "", device);
  await type("unanswered on openness");
  await clickBelow(page.getByRole("option", { name: /^Show \d+ unanswered on the map$/ }));
  await page.waitForURL(/\/map\/\?q=.*openness.*&unanswered/);
  const first = page.locator(".map-hits ol > li").first();
  await first.locator(".unanswered-mark").waitFor();
  await click(first.locator("a").first());
  await page.locator(".map-detail:not([hidden]), .claim-page").first().waitFor();
  expect(clicks()).toBeLessThanOrEqual(2);
});

onBoth("what must be given up if power-seeking is likely (%s)", async (device) => {
  const { page, type, click, clickBelow, clicks } = await journeyFrom(site, "", device);
  await type("almost any long-term goal reason to gain power");
  await click(page.getByRole("option", { name: /Almost any long-term goal gives a capable agent reason/ }).first());
  await page.waitForURL(/\/claims\/goals-give-reason-to-gain-power\/$/);
  await clickBelow(page.getByRole("button", { name: "Accept" }));
  await page.locator(".view-why").getByText("You accept it").waitFor();
  const bears = page.locator(".view-bears");
  await bears.getByText("With it and 4 other claims you have a reason for").waitFor();
  await page
    .getByRole("region", { name: "Other answers to the same question" })
    .getByText("Zador and LeCun 2019")
    .waitFor();
  await bears.getByText("With it you give up these claims").waitFor();
  await bears
    .getByRole("link", { name: /^“?AI built to do nothing but pursue/ })
    .first()
    .waitFor();
  await bears.getByText(/It (?:supports|speaks against) the position/).waitFor();
  await clickBelow(page.locator(".view-why").getByRole("link", { name: "My view" }));
  await page.waitForURL(/\/map\/#/);
  await page.getByRole("dialog").getByText("Almost any long-term goal").first().waitFor();
  expect(clicks()).toBeLessThanOrEqual(3);
  // A claim that nobody asked about has no long list of what would decide it.
  await page.goto(site.address("claims/ai-existential-risk-is-overstated/"));
  await page.locator(".view-why").getByText("depends on").waitFor();
  expect(await page.locator(".view-further button").count()).toBe(0);
});

onBoth("who changed their mind (%s)", async (device) => {
  const { page, clickBelow, clicks } = await journeyFrom(site, "", device);
  await clickBelow(page.locator("main").getByRole("link", { name: "Changes of mind" }));
  await page.waitForURL(/\/changes-of-mind\/$/);
  await page.getByText(/^\d+ reversals, \d+ concessions/).waitFor();
  expect(clicks()).toBeLessThanOrEqual(1);
});

onBoth("a spot on the map, shared with somebody who has a phone (%s)", async (device) => {
  const { page, type, click, clicks } = await journeyFrom(site, "", device);
  await type("robot video pick up and place");
  await click(page.getByRole("option", { name: /V-JEPA 2 could plan/ }).first());
  await click(page.locator("main").getByRole("link", { name: "See on the map" }));
  await page.waitForURL(/\/map\/#v-jepa-2-planned-robot-actions$/);
  expect(clicks()).toBeLessThanOrEqual(2);
  const there = await journeyFrom(site, page.url().replace(site.address(""), ""), "phone");
  await expectInSight(
    there.page.getByText("With under 62 hours of robot video").and(there.page.locator(":visible")).first(),
  );
});

onBoth("where a phrase is argued, and who says it (%s)", async (device) => {
  const { page, type, click, clicks } = await journeyFrom(site, "", device);
  await type("text is too thin");
  await click(page.getByRole("group", { name: "Claims" }).getByRole("option").first());
  await page.waitForURL(/\/claims\/[a-z0-9-]+\/$/);
  const holders = page.getByRole("region", { name: "Who takes a stance" });
  await expectInSight(holders);
  await holders.getByRole("link").first().waitFor();
  expect(clicks()).toBeLessThanOrEqual(1);
});

onBoth("an objection to a claim that one has just found, kept as a file (%s)", async (device) => {
  const { page, type, click, clickBelow, clicks } = await journeyFrom(site, "", device);
  await type("robot video pick up and place");
  await click(page.getByRole("option", { name: /V-JEPA 2 could plan/ }).first());
  await clickBelow(page.getByRole("link", { name: "Add an objection" }));
  await page.waitForURL(/\/contribute\/new\/\?objects-to=v-jepa-2-planned-robot-actions$/);
  const sentence = page.getByLabel("One sentence that says one thing");
  await expectInSight(sentence);
  await expect.poll(() => sentence.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.insertText("Two laboratories are few.");
  const file = page.waitForEvent("download");
  await clickBelow(page.getByRole("button", { name: "Download" }));
  expect(readFileSync(await (await file).path(), "utf8")).toContain("Two laboratories are few.");
  expect(clicks()).toBeLessThanOrEqual(3);
});

onBoth("the map as a book, to read offline (%s)", async (device) => {
  const { page, clickBelow, clicks } = await journeyFrom(site, "", device);
  await clickBelow(page.getByRole("contentinfo").getByRole("link", { name: "Downloads" }));
  await page.waitForURL(/\/downloads\/$/);
  const file = page.waitForEvent("download");
  await clickBelow(page.getByRole("link", { name: /^Download EPUB/ }).first());
  expect(readFileSync(await (await file).path(), "latin1")).toMatch(/^PK.{28}mimetypeapplication\/epub\+zip/s);
  expect(clicks()).toBeLessThanOrEqual(2);
});

onBoth("a question for a seminar, on at most six sheets with the works that it cites (%s)", async (device) => {
  const { page, click, clickBelow, clicks } = await journeyFrom(site, "", device);
  await (device === "phone" ? clickBelow : click)(
    page.locator("main a", { hasText: "Do language models reason and plan" }).and(page.locator(":visible")).first(),
  );
  await page.waitForURL(/\/questions\/[a-z-]+\/$/);
  await page.getByRole("heading", { name: "Works cited" }).waitFor({ state: "attached" });
  expect(clicks()).toBeLessThanOrEqual(1);
  // Paper is the same from both.
  if (device === "phone") return;
  const sheets: string[] = [];
  const entries = readdirSync(join(site.folder, "questions"), { withFileTypes: true });
  for (const { name: question } of entries.filter((entry) => entry.isDirectory())) {
    await page.goto(site.address(`questions/${question}/`));
    for (const format of ["A4", "Letter"]) {
      const printed = (await page.pdf({ format })).toString("latin1");
      const count = printed.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      if (count < 1 || count > 6) sheets.push(`${question}: ${count} of ${format}`);
    }
  }
  expect(sheets).toEqual([]);
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
  await page.goto(site.address("claims/few-masters-of-superhuman-ai-would-end-democracy/"));
  await expectInSight(page.locator(".arguments .claim-link").first());
});

test("all that a source is cited for", async () => {
  const { page, type, click, clicks } = await journey();
  await type("path towards autonomous machine intelligence");
  await click(page.getByRole("group", { name: "Sources" }).getByRole("option", { name: /LeCun 2022/ }));
  await page.waitForURL(/\/sources\/lecun-2022[a-z-]*\/$/);
  expect(await page.locator("main .claim-link").count()).toBeGreaterThan(10);
  expect(clicks()).toBeLessThanOrEqual(1);
});

test("how a person differs from another, from their page", async () => {
  const { page, type, click, clicks } = await journey();
  await type("yann lecun");
  await click(page.getByRole("group", { name: "People", exact: true }).getByRole("option").first());
  await page.waitForURL(/\/people\/yann-lecun\/$/);
  await click(page.getByRole("region", { name: "Compare with" }).getByRole("link", { name: "Stuart Russell" }));
  await page.waitForURL(/\/people\/stuart-russell\/and\/yann-lecun\/$/);
  await expectInSight(page.getByRole("heading", { name: "When they said it" }));
  expect(clicks()).toBeLessThanOrEqual(2);
});

test("what nobody has answered, and how to answer it", async () => {
  const { page, clickBelow, clicks } = await journey();
  await clickBelow(page.getByRole("link", { name: /^\d+ objections and rebuttals$/ }));
  await page.waitForURL(/\/disagreements\/#unanswered$/);
  await clickBelow(page.locator("summary", { hasText: "released openly" }));
  await page.getByText("Closed models are abused too").first().waitFor();
  await clickBelow(page.getByRole("link", { name: "listed for contributors" }));
  await clickBelow(page.getByRole("link", { name: /^Answer it/ }).first());
  await page.waitForURL(/\/contribute\/new\/\?(?:rebuts|objects-to)=[a-z0-9-]+$/);
  expect(clicks()).toBeLessThanOrEqual(4);
});

test("the sources of a letter, which are folded, and the whole list of what is unanswered on a question", async () => {
  const { page, click } = await journey("sources/");
  await click(page.getByRole("link", { name: "H", exact: true }));
  await expectInSight(page.locator("#letter-H li").first());
  await page.goto(page.url().replace(/sources.*/, "questions/should-powerful-models-be-released-openly/"));
  await page.getByText(/^\d+ objections and rebuttals have no answer yet$/).click();
  await page.locator("details[open]").getByText("Released weights cannot be recalled").waitFor();
});

test("that an objection says nearly what it objects to, in other words", async () => {
  const { page } = await journey("contribute/new/?objects-to=much-common-sense-is-never-written-down");
  await page.locator("[data-field=claim] textarea:focus").waitFor();
  await page.keyboard.insertText("Most everyday knowledge is never put in writing.");
  await expectInSight(page.getByText("This says nearly what it replies to:"));
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

test("how to correct a claim, on a map without a repository", async () => {
  const { page, click, clicks } = await journey("claims/v-jepa-2-planned-robot-actions/");
  await click(page.getByRole("link", { name: "Suggest a change" }));
  await page.waitForURL(/\/contribute\/change\/\?claim=v-jepa-2-planned-robot-actions$/);
  await expectInSight(page.getByRole("textbox", { name: "One sentence that says one thing" }));
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
