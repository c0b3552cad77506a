import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runScript } from "../run-script.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { axeFindings } from "./axe-findings.ts";
import { buildSmallSite } from "./build-test-site.ts";
import { addressOpenedBy, openForm } from "./claim-form.ts";
import { openPage } from "./open-browser.ts";

const site = await buildSmallSite();

test("a holder with a new person and source is added to a claim by its form and by the command, and later a conflict is shown", async () => {
  const page = await openForm(site.address("contribute/change/?claim=milk-goes-in-first"), { bypassCSP: true });
  const field = (name: string) => page.locator(`[data-field="${name}"] :is(input, textarea)`);
  const changed = page.locator(".outcome dl");
  expect(await field("claim").inputValue()).toBe("The milk goes in before the tea.");
  await page.locator(".ways .main").click();
  await expect.poll(() => page.locator(".messages.all").textContent()).toBe("Nothing is changed yet.");
  expect(await page.locator(".row.folded").innerText()).toContain(
    "Royal Society of Chemistry, How to Make a Perfect Cup of Tea",
  );
  await page.getByRole("button", { name: "Add a holder" }).click();
  for (const [name, words] of [
    ["person", "Ann Porter"],
    ["source", "On kettles"],
  ] as const) {
    await field(`holders.1.${name}`).fill(words);
    await page.getByRole("option", { name: `Add “${words}”` }).click();
  }
  await field("holders.1.at").fill("p. 1");
  await field("newSources.0.author").fill("Porter, Ann");
  await page.locator('[data-field="newSources.0.type"] select').selectOption("book");
  await field("newSources.0.issued").fill("2020");
  await page.getByText("A word to the editors").click();
  await field("by").fill("Ben");
  await field("because").fill("She says so.");
  await expect.poll(() => changed.textContent()).toBe("HolderAnn Porter · On kettles · p. 1");
  expect(await axeFindings(page)).toEqual([]);
  const bundle = (await addressOpenedBy(page, () => page.locator(".ways .main").click())).searchParams.get("files");

  const folder = temporaryFolder({ "proposal.txt": bundle ?? "" });
  cpSync("test/fixtures/debates/small/claims", join(folder, "claims"), { recursive: true });
  const path = join(folder, "claims/tea/order/milk-goes-in-first.yaml");
  const take = () =>
    runScript("scripts/cli.ts", ["new", "proposal", join(folder, "proposal.txt"), "--claims", join(folder, "claims")]);
  const { code, out, error } = await take();
  expect([code, error]).toEqual([1, ""]);
  expect(out).toContain("Changed claims/tea/order/milk-goes-in-first.yaml\nProposed by Ben.\nShe says so.\n");
  expect(readFileSync(path, "utf8")).toContain(
    "  - person: ann-porter\n    source: porter-2020-kettles\n    at: p. 1\n",
  );

  await page.locator("[data-action=unfold]:visible").click();
  await field("holders.0.at").fill("p. 2");
  await expect.poll(() => changed.textContent()).toContain("p. 1 2 ·");
  await field("holders.0.at").fill("p. 1");
  await field("claim").fill("Milk goes in before the tea.");
  await expect.poll(() => changed.textContent()).toContain("The milkMilk goes in before the tea.");
  const next = (await addressOpenedBy(page, () => page.locator(".ways .main").click())).searchParams.get("files");
  writeFileSync(join(folder, "proposal.txt"), next ?? "");
  writeFileSync(path, readFileSync(path, "utf8").replace("before the tea", "first"));
  expect((await take()).error).toContain(
    "  the map has: The milk goes in first.\n  proposed: Milk goes in before the tea.\n",
  );
});

test("a change may add a claim that it replies to", async () => {
  const page = await openForm(site.address("contribute/change/?claim=hot-tea-curdles-milk"));
  await page.getByRole("button", { name: "It replies to another claim, too" }).click();
  await page.locator('[data-field="further.0.target"] input').fill("after the tea");
  await page.locator('[data-field="further.0.target"] [role=option]').first().click();
  await page.locator('[data-field="further.0.relation"] select').selectOption("supports");
  const changed = page.locator(".outcome dl");
  await expect.poll(() => changed.textContent()).toMatch(/^Further replyIt supports “The milk/);
  await page.locator(".for-developers summary").click();
  expect(await page.locator(".files pre").textContent()).toMatch(/^supports:\n {2}- to: milk-goes-in-\w+\n$/);
});

test.each([
  ["source=bbc-tea-2019", "newSources.0.title", "Tea on trial", "Tea on Trial trial"],
  ["person=george-orwell", "newPeople.0.name", "Blair, Eric", "George OrwellEric Blair"],
  ["claim=milk-goes-in-first", "claim", "All milk goes in before the tea", "TheAll milk goes in before the tea."],
  ["question=when-does-the-milk-go-in", "question", "When does milk go in?", "When does the milk go in?"],
])("a change of %s shows what differs", async (asked, name, words, differs) => {
  const page = await openForm(site.address(`contribute/change/?${asked}`));
  await page.locator(`[data-field="${name}"] :is(input, textarea)`).fill(words);
  await expect.poll(() => page.locator(".outcome dd").allTextContents()).toEqual([differs]);
});

test("an address that names nothing of the map says so, and without JavaScript the page says what else to do", async () => {
  const { page } = await openPage();
  await page.goto(site.address("contribute/change/?claim=nothing-of-this-map"));
  await expect.poll(() => page.locator(".form-state").textContent()).toContain("There is no such claim");
  const { page: plain } = await openPage({ javaScriptEnabled: false });
  await plain.goto(site.address("contribute/change/"));
  expect(await plain.locator("main").textContent()).toContain("In any editor, change the file itself.");
});
