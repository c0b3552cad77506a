import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { bundleIn } from "../../scripts/github/proposal.ts";
import { modeline, writeRecord } from "../../src/contribute/write/index.ts";
import { smallContext } from "../contribute/propose/small-context.ts";
import { axeFindings } from "./axe-findings.ts";
import { buildSmallSite, buildTestSite } from "./build-test-site.ts";
import { addressOpenedBy, loadForm, openForm, proposalOf, tabTo } from "./claim-form.ts";
import { newPage, openPage, quiet } from "./open-browser.ts";
import { readSiteFile } from "./site-files.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const claims = "test/fixtures/debates/small/claims";
const form = "contribute/new/";
const objection = `${form}?objects-to=hot-tea-curdles-milk`;
const sentence = "Tea cools to a safe warmth within a minute.";
const claimBox = "[data-field=claim] textarea";

const site = await buildSmallSite();

/** The path and bytes that the command line's writer makes from answers about that claim. */
function written(answers: Parameters<typeof writeRecord>[1]): { readonly name: string; readonly text: string } {
  const { context: ground } = smallContext();
  const name = "tea-cools-to-safe-warmth-within-minute.yaml";
  const line = modeline("claim", `claims/tea/order/${name}`, ground.known.schemas);
  return {
    name,
    text: writeRecord("claim", { claim: sentence, "objects-to": "hot-tea-curdles-milk", ...answers }, line),
  };
}

/** Types words into the focused combobox and chooses the first result. */
async function pickByArrows(page: Page, field: string, words: string): Promise<void> {
  await page.keyboard.type(words);
  const results = page.locator(`[data-field="${field}"] [role=option]:not(.new)`);
  const marked = results.and(page.locator("[aria-selected=true]"));
  await results.first().waitFor();
  // The answer to the last letters may still come, and mark nothing.
  await expect
    .poll(async () => {
      if ((await marked.count()) === 0) await page.keyboard.press("ArrowDown");
      return marked.count();
    })
    .toBe(1);
  await page.keyboard.press("Enter");
}

/** Types words into a combobox and chooses what it offers to add. */
async function pickNew(page: Page, field: string, words: string, offered: string): Promise<void> {
  await page.locator(`[data-field="${field}"] [role=combobox]`).fill(words);
  await page.getByRole("option", { name: offered }).click();
}

const open = (options?: BrowserContextOptions): Promise<Page> => openForm(site.address(objection), options);

test("a claim that says nearly what it replies to, or another claim, is noticed while it is typed", async () => {
  const page = await open();
  const like = page.locator(".like-claims");
  await page.locator(claimBox).fill("Milk poured into hot tea gets denatured.");
  await like.getByText("This says nearly what it replies to:").waitFor();
  expect(await like.getByRole("link").first().getAttribute("href")).toBe("/tea/claims/hot-tea-curdles-milk/");
  expect(await like.locator("small").first().innerText()).toMatch(/^It supports “/);
  await page.locator(claimBox).fill("Milk poured into hot tea doesn’t get denatured.");
  await expect.poll(() => like.innerText()).not.toContain("replies to");
  await page.locator(claimBox).fill("With tea in the cup the milk can be measured exactly.");
  await like.getByText("Does one of these say it already?").waitFor();
});

test("the keyboard alone leads from a claim's page to GitHub's page with the finished file", async () => {
  const { page } = await openPage();
  await page.context().route("https://github.com/**", (route) => route.fulfill({ body: "" }));
  await page.goto(site.address("claims/hot-tea-curdles-milk/"));
  await tabTo(page, ".claim-actions a:text-is('Add an objection')");
  await page.keyboard.press("Enter");
  await page.locator(`${claimBox}:focus`).waitFor();
  expect(await page.locator("[data-field=target] input").inputValue()).toBe(
    "Milk that falls into very hot tea is denatured.",
  );
  expect(await page.locator("[data-radios] input:checked").getAttribute("value")).toBe("objects-to");

  await page.keyboard.type(sentence);
  await tabTo(page, "[data-field=basis] select");
  await page.keyboard.type("evid");
  await tabTo(page, "[data-list=holders] [data-action=add]");
  await page.keyboard.press("Enter");
  await pickByArrows(page, "holders.0.person", "orwel");
  expect(await page.locator('[data-field="holders.0.person"] .picked').textContent()).toBe("On the map.");
  await tabTo(page, '[data-field="holders.0.source"] input');
  await pickByArrows(page, "holders.0.source", "nice cup");
  await tabTo(page, '[data-field="holders.0.at"] input');
  await page.keyboard.type("rule 10");
  await tabTo(page, ".ways .main");
  const address = await addressOpenedBy(page, () => page.keyboard.press("Enter"));

  const { name, text } = written({
    basis: "evidence",
    "held-by": [{ person: "george-orwell", stance: "", source: "orwell-1946-nice-cup", at: "rule 10", date: "" }],
  });
  expect(address.origin + address.pathname).toMatch(/^https:\/\/github\.com\/example\/tea\/new\/main\/.*tea\/order$/);
  expect(Object.fromEntries(address.searchParams)).toEqual({ filename: name, value: text });
  expect(await page.locator(".way-note").textContent()).toContain("Propose changes");
});

test("a reader who moves the focus while the form is loading keeps it", async () => {
  const { page } = await openPage();
  let load = (): void => undefined;
  const isWanted = new Promise<void>((done) => (load = done));
  await page.route("**/contribute/debate.json", async (route) => {
    await isWanted;
    await route.continue();
  });
  await page.goto(site.address(objection));
  const link = page.getByRole("link", { name: "How it works" });
  await link.focus();
  load();
  await page.locator("form.claim-form").waitFor();
  await page.locator("[data-field=claim] textarea").waitFor();
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("from a claim's page, one sentence and two presses lead to GitHub's page, with everything needed in view", async () => {
  const { page } = await openPage({ viewport: { width: 1440, height: 900 } });
  await page.context().route("https://github.com/**", (route) => route.fulfill({ body: "" }));
  await page.goto(site.address("claims/hot-tea-curdles-milk/"));
  await page.locator(".claim-actions").getByRole("link", { name: "Add an objection" }).click();
  await page.locator(`${claimBox}:focus`).waitFor();
  expect(await page.locator("h1").innerText()).toBe("Add an objection");
  await page.keyboard.type(sentence);
  const send = page.getByRole("button", { name: "Open a pull request on GitHub" });
  for (const part of [page.locator(claimBox), page.locator(".preview"), send])
    expect(await part.evaluate((box) => box.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  const { searchParams } = await addressOpenedBy(page, () => send.click());
  expect(searchParams.get("value")).toBe(written({}).text);
});

test("the keyboard alone leads to a new question, with an answer that also objects to a claim of the map, in one proposal", async () => {
  const page = await openForm(site.address("contribute/question/"), { bypassCSP: true });
  expect(await page.locator(".drafts small").allTextContents()).toEqual([""]);
  await page.keyboard.type("Should milk be warmed before it is poured?");
  await tabTo(page, ".ways .main");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("[data-field=answers] .messages").textContent()).toContain("Add one.");
  await page.locator("[data-action=answer]:focus").waitFor();
  await page.keyboard.press("Enter");
  await page.locator(`${claimBox}:focus`).waitFor();
  await page.keyboard.type("Cold milk is as good as warm milk.");
  await tabTo(page, "[data-list=further] [data-action=add]", "Shift+Tab");
  await page.keyboard.press("Enter");
  await pickByArrows(page, "further.0.target", "denatured hot");
  expect(await page.locator('[data-field="further.0.relation"] option').allTextContents()).not.toContain(
    "answers the question",
  );
  await tabTo(page, '[data-field="further.0.relation"] select');
  await page.keyboard.type("obj");
  expect(await page.locator(".preview").innerText()).toContain("It objects to “Milk that falls into very hot tea");
  await page.locator("details.on-map summary").click();
  await page.locator(".on-map .proposed").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const { searchParams } = await addressOpenedBy(page, () => page.locator(".ways .main").click());
  const { files, refusals } = proposalOf(searchParams.get("files") ?? "", claims);
  const folder = "claims/tea/should-milk-be-warmed-before-it-is-poured";
  expect([refusals, files.slice(0, 2).map(({ path }) => path.replace(`${folder}/`, ""))]).toEqual([
    [],
    ["should-milk-be-warmed-before-it-is-poured.yaml", "cold-milk-is-as-good-as-warm-milk.yaml"],
  ]);
  expect(files[1]?.text).toContain(
    "answers: should-milk-be-warmed-before-it-is-poured\nobjects-to: hot-tea-curdles-milk\n",
  );
});

test("the form's page loads at most 160 kB of JavaScript, compressed, and no other page loads the form", async () => {
  const { page } = await openPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await loadForm(page, site.address(objection));
  const scripts = [...new Set(asked.filter((path) => path.endsWith(".js")))];
  const weights = scripts.map((path) => gzipSync(readSiteFile(site.folder, path.replace(site.base, ""))).length);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(160_000);
  const form = scripts[weights.indexOf(Math.max(...weights))];
  asked.length = 0;
  for (const path of ["", "claims/hot-tea-curdles-milk/", "contribute/", "map/"]) await page.goto(site.address(path));
  expect(asked.length).toBeGreaterThan(4);
  expect(asked).not.toContain(form);
});

test("a mistake is reported beside its field, and its button fixes it in the present draft", async () => {
  const page = await open();
  await page.locator(claimBox).fill("Tea cools to a safe warmth within a minute");
  await page.locator("[data-field=explanation] textarea").fill("Glass cools faster.");
  const message = page.locator("[data-field=claim] .messages");
  await expect.poll(() => message.textContent()).toContain("full stop");
  expect(await page.locator(claimBox).getAttribute("aria-invalid")).toBe("true");
  await page.locator("[data-action=discard]").focus();
  await message.getByRole("button", { name: "Add “.”" }).click();
  expect(await page.locator(claimBox).inputValue()).toBe(sentence);
  expect(await page.locator(claimBox).getAttribute("aria-invalid")).toBe("false");
  expect(await page.locator("[data-field=explanation] textarea").inputValue()).toBe("Glass cools faster.");
  expect(await page.locator(`${claimBox}:focus`).count()).toBe(1);
  expect(await message.textContent()).toBe("");

  const [target, told] = [page.locator("[data-field=target] input"), page.locator("[data-field=target] .messages")];
  await target.fill("something about milk");
  await page.locator(claimBox).focus();
  await expect.poll(() => told.textContent()).toBe("Choose a question or claim of this map from the list.");
  await target.fill("hot-tea-curdels-milk");
  await page.locator(claimBox).focus();
  await told.getByRole("button", { name: "Write “Milk that falls into very hot tea is denatured.”" }).click();
  expect(await target.inputValue()).toBe("Milk that falls into very hot tea is denatured.");
  expect(await page.locator("[data-radios] input:checked").getAttribute("value")).toBe("objects-to");
});

test("Enter chooses the first hit for what a claim replies to, and says that nothing was found", async () => {
  const { page } = await openPage();
  await loadForm(page, site.address(form));
  const target = page.locator("[data-field=target] [role=combobox]");
  const options = page.locator("[data-field=target] [role=option]");
  const told = page.locator("[data-field=target] .messages");
  await target.focus();
  await page.keyboard.type("zzqx");
  await page.keyboard.press("Enter");
  const chosen = page.locator("[data-field=target] [role=option][aria-selected=true]");
  // Its outline is seen with forced colours too.
  expect(await chosen.evaluate((option) => getComputedStyle(option).outlineStyle)).toBe("solid");
  expect(await options.allTextContents()).toEqual([
    "Nothing found: type other words of a question or claim of this map.",
  ]);
  await page.keyboard.press("Enter");
  expect(await target.inputValue()).toBe("zzqx");
  await page.locator(claimBox).focus();
  await expect.poll(() => told.textContent()).toBe("Choose a question or claim of this map from the list.");
  expect(await target.getAttribute("aria-invalid")).toBe("true");

  await target.fill("");
  await page.keyboard.type("denatured hot");
  await page.keyboard.press("Enter");
  await expect.poll(() => target.inputValue()).toBe("Milk that falls into very hot tea is denatured.");
  expect(await told.textContent()).toBe("");
  // Enter in a field with a choice changes nothing.
  await page.keyboard.press("Enter");
  expect(await options.first().isVisible()).toBe(false);
  expect(await page.getByRole("link", { name: "a map of your own" }).getAttribute("href")).toBe(
    "/tea/contribute/your-own-map/",
  );
});

test("a source that the map has is chosen by its address, pasted or typed, and another address makes a new one", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Add a source" }).click();
  const chosen = page.locator('[data-field="uses.0.source"] input');
  const leave = () => page.locator('[data-field="uses.0.at"] input').focus();
  await chosen.fill("http://www.example.org/a-nice-cup-of-tea/?mod=rss");
  const offered = page.locator('[data-field="uses.0.source"] [role=option]');
  await expect.poll(() => offered.allTextContents()).toEqual(["A Nice Cup of Tea"]);
  await leave();
  await expect.poll(() => chosen.inputValue()).toBe("A Nice Cup of Tea");
  await chosen.fill("https://example.org/kettles?utm_source=x");
  await leave();
  const field = (name: string) => page.locator(`[data-field="newSources.0.${name}"] input`);
  await expect.poll(() => field("URL").inputValue()).toBe("https://example.org/kettles");
  expect(await field("title").inputValue()).toBe("");
  await field("URL").fill("https://youtube.com/watch?v=tea");
  await field("title").focus();
  await expect.poll(() => chosen.inputValue()).toBe("Tea on Trial");
  await expect.poll(() => page.locator("[data-list=newSources] .row").count()).toBe(0);
  // What was offered for the words that were there before doesn't open again.
  expect(await offered.locator("visible=true").count()).toBe(0);
});

test("a new source is described in place and sent before the claim, and its missing fields are asked for in the form's order", async () => {
  const page = await open();
  await page.locator(claimBox).fill(sentence);
  await page.getByRole("button", { name: "Add a source" }).click();
  await pickNew(page, "uses.0.source", "no such work", "as a new source");
  const [title, type] = [
    page.locator('[data-field="newSources.0.title"] input'),
    page.locator('[data-field="newSources.0.type"] select'),
  ];
  expect(await title.inputValue()).toBe("no such work");
  await title.fill("");
  await page.locator(".ways .main").click();
  expect(await title.evaluate((box) => box === document.activeElement)).toBe(true);
  await title.fill("On Kettles");
  await type.selectOption("book");
  await expect.poll(() => page.locator(".files h3").allTextContents()).toEqual(["The new source", "The claim"]);
  await expect.poll(() => page.locator(".files .file-path").first().textContent()).toBe("claims/sources/kettles.yaml");
  expect(await page.locator(".files pre").nth(1).textContent()).toContain("source: kettles\n");
});

test("a claim with a new person and a new source is one proposal, which the program that reads issues accepts", async () => {
  const page = await open();
  await page.locator(claimBox).fill(sentence);
  // From here on with the keyboard alone.
  await tabTo(page, "[data-list=holders] [data-action=add]");
  await page.keyboard.press("Enter");
  const addNew = async (field: string): Promise<void> => {
    await page.keyboard.type("nobody and nothing known");
    const marked = page.locator(`[data-field="${field}"] [role=option].new[aria-selected=true]`);
    await page.locator(`[data-field="${field}"] [role=option].new`, { hasText: "nothing known" }).waitFor();
    await page.keyboard.press("ArrowUp");
    await marked.waitFor();
    await page.keyboard.press("Enter");
  };
  const note = page.locator(".for-screen-readers");
  await addNew("holders.0.person");
  await expect.poll(() => note.textContent()).toBe("Describe the new person below.");
  // Forwards only: an unanswered question may not be behind the focus.
  await tabTo(page, '[data-field="holders.0.source"] input');
  await addNew("holders.0.source");
  await expect.poll(() => note.textContent()).toBe("Describe the new source below.");
  for (const [field, answer] of [
    ["holders.0.at", "p. 3"],
    ["newPeople.0.name", "Porter, Ann"],
    ["newSources.0.title", "On Kettles"],
    ["newSources.0.author", "Porter, Ann"],
    ["newSources.0.type", "Book"],
    ["newSources.0.issued", "2020"],
    ["newSources.0.record", "the work itself"],
  ]) {
    await tabTo(page, `[data-field="${field}"] :is(input, select)`);
    await page.keyboard.type(answer ?? "");
  }
  await expect.poll(() => page.locator(".files h3").allTextContents()).toHaveLength(3);
  expect(await page.getByRole("button", { name: "Open a pull request" }).isVisible()).toBe(false);

  await tabTo(page, ".ways .main");
  const address = await addressOpenedBy(page, () => page.keyboard.press("Enter"));
  expect(address.pathname).toBe("/example/tea/issues/new");
  expect(address.searchParams.get("template")).toBe("files.yml");
  expect(await page.locator(".way-note").textContent()).toContain("one pull request of all the files");

  const bundle = bundleIn(`### The files\r\n\r\n\`\`\`yaml\r\n${address.searchParams.get("files") ?? ""}\r\n\`\`\``);
  const proposal = proposalOf(bundle ?? "", claims);
  expect([proposal.refusals, proposal.diagnostics]).toEqual([[], []]);
  expect(proposal.files.map(({ path }) => path)).toEqual(await page.locator(".files .file-path").allTextContents());
  expect(proposal.files.map(({ text }) => text)).toEqual(await page.locator(".files pre").allTextContents());
});

test("a text too long for an address is copied, and the page that opens has an empty file for it; where copying is not allowed, it is shown", async () => {
  const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.locator(claimBox).fill(sentence);
  await page.locator("[data-field=explanation] textarea").fill("Tea cools fast in a cup of tin. ".repeat(250));
  const address = await addressOpenedBy(page, () =>
    page.getByRole("button", { name: "Open a pull request on GitHub" }).click(),
  );
  expect([...address.searchParams.keys()]).toEqual(["filename"]);
  expect(address.href.length).toBeLessThan(6_000);
  await page.bringToFront();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await page.locator(".files pre").textContent(),
  );
  expect(await page.locator(".way-note").textContent()).toContain("it is copied. Paste it into the file");
  expect(await page.getByRole("link", { name: "Open it again" }).getAttribute("href")).toBe(address.href);

  await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, "clipboard"));
  await page.getByRole("button", { name: "Open a pull request on GitHub" }).click();
  await expect.poll(() => page.locator(".way-note").textContent()).toContain("Copy it from here into the file");
  const [shown, file] = [page.locator(".way-note textarea"), await page.locator(".files pre").textContent()];
  expect(await shown.inputValue()).toBe(file);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(file);
});

test("advice is shown beside its field once the field is left empty, or together with what is sent", async () => {
  const page = await open();
  await page.locator(claimBox).fill(sentence);
  await page.getByRole("button", { name: "Add a source" }).click();
  await pickNew(page, "uses.0.source", "no such work", "as a new source");
  await page.locator('[data-field="newSources.0.title"] input').fill("On Kettles");
  await page.locator('[data-field="newSources.0.type"] select').selectOption("book");
  const messages = (field: string) => page.locator(`[data-field="${field}"] .messages`);
  await page.locator('[data-field="uses.0.at"] input').focus();
  expect(await messages("uses.0.at").textContent()).toBe("");
  await page.locator('[data-field="uses.0.note"] input').focus();
  await expect.poll(() => messages("uses.0.at").textContent()).toContain("The place in the source is missing.");
  expect(await messages("newSources.0.record").textContent()).toBe("");
  await page.locator(".ways .main").click();
  expect(await page.locator(".way-note").textContent()).toContain(
    "A reviewer will ask about 2 things that are marked in the form.",
  );
  const told = await page.locator("form.claim-form .messages").allTextContents();
  expect(told.filter((text) => text !== "")).toEqual([
    "Advice: The place in the source is missing. Add a locator: a chapter, section or page, or “whole”. If you could not find the passage, write “not seen”.",
    "Advice: It is not said what this data was checked against. Compare it with the work itself or a catalogue, and say with which.",
  ]);
});

test("a draft open in two tabs is the same in both, and a message says if the browser can't store it", async () => {
  const page = await open();
  const other = await page.context().newPage();
  await loadForm(other, site.address(objection));
  await other.locator(claimBox).fill(sentence);
  await expect.poll(() => page.locator(claimBox).inputValue()).toBe(sentence);
  await expect.poll(() => page.locator(".files pre").textContent()).toContain(sentence);
  await other.getByRole("button", { name: "Discard the draft" }).click();
  await expect.poll(() => page.locator(claimBox).inputValue()).toBe("");
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.locator(claimBox).fill(sentence);
  expect(await page.locator(".draft-note").textContent()).toContain("This browser can’t keep your draft");
});

test("an incomplete file can't be sent; then “Copy” and “Download” give it with its path and the last letter typed, and it can be sent as an issue", async () => {
  const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  const [copy, note] = [page.getByRole("button", { name: "Copy" }), page.locator(".way-note")];
  await copy.click();
  expect(await note.textContent()).toBe("One thing is missing or wrong. It is marked in the form. Show the first");
  await page.locator(`${claimBox}:focus`).waitFor();
  await page.keyboard.type(sentence);
  await expect.poll(() => note.textContent()).toBe("");
  await copy.click();
  const { name, text: file } = written({});
  const text = `--- # claims/tea/order/${name}\n${file}`;
  // What is copied goes into a message: the line of dots leaves out what its writer says below.
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${text}...\n`);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(name);
  expect(await readFile(await download.path(), "utf8")).toBe(text);
  const send = page.getByRole("button", { name: "Send it as a GitHub issue" });
  const { searchParams } = await addressOpenedBy(page, () => send.click());
  const proposal = proposalOf(searchParams.get("files") ?? "", claims);
  expect([proposal.refusals, proposal.diagnostics]).toEqual([[], []]);
  expect(proposal.files.map(({ text }) => text)).toEqual([file]);
});

test("a draft survives a reload, and a discarded draft can be restored", async () => {
  const page = await open();
  await page.locator(claimBox).fill(sentence);
  await page.getByRole("button", { name: "Add a holder" }).click();
  await page.locator('[data-field="holders.0.stance"] select').selectOption("concedes it");
  await page.reload();
  await page.locator("form.claim-form").waitFor();
  expect(await page.locator(".draft-note").textContent()).toBe("Your draft is as you left it.");
  expect(await page.locator(claimBox).inputValue()).toBe(sentence);
  expect(await page.locator('[data-field="holders.0.stance"] select').inputValue()).toBe("concedes");

  await page.getByRole("button", { name: "Discard the draft" }).click();
  expect(await page.locator(claimBox).inputValue()).toBe("");
  expect(await page.locator("[data-list=holders] .row").count()).toBe(0);
  await page.keyboard.press("Enter");
  expect(await page.locator(claimBox).inputValue()).toBe(sentence);
  await page.getByRole("button", { name: "Discard the draft" }).click();
  await page.reload();
  await page.locator("form.claim-form").waitFor();
  expect(await page.locator(claimBox).inputValue()).toBe("");
});

test("hostile texts in the address and in the fields stay text", async () => {
  const { page } = await openPage();
  const hostile = `"><script>globalThis.hostile = 1</script><img src=x onerror="globalThis.hostile = 1">`;
  for (const [search, target] of [
    ["undercuts=constructor&conclusion=toString", "constructor"],
    ["supports=__proto__", ""],
    [`supports=${encodeURIComponent(hostile)}`, ""],
  ] as const) {
    await loadForm(page, site.address(`${form}?${search}`));
    expect(await page.locator("[data-field=target] input").inputValue()).toBe(target);
  }
  for (const box of await page.locator("form.claim-form :is(textarea, input[type=text]):visible").all())
    await box.fill(hostile);
  await page.getByRole("button", { name: "Copy" }).click();
  await page.locator(".preview-claim", { hasText: hostile }).waitFor();
  expect(await page.evaluate(() => "hostile" in globalThis)).toBe(false);
  expect(await page.locator("form.claim-form :is(img, script)").count()).toBe(0);
});

test("a record that is pasted where a source is chosen fills in a new source, and other words are tidied once left", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Add a source" }).click();
  const paste = (text: string, field = "uses.0.source"): Promise<void> =>
    page.locator(`[data-field="${field}"] input`).evaluate((input, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text", pasted);
      if (input instanceof HTMLElement) input.focus();
      input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste("a nice cup of tea");
  expect(await page.locator('[data-field^="newSources.0"]').count()).toBe(0);
  const record =
    "@book{o, title={Kettles | Tea Times}, author={Ann Porter and Tom Teal}, url={https://x.example/?utm_source=b}}";
  const value = (key: string) => page.locator(`[data-field="newSources.0.${key}"] :is(input, select)`).inputValue();
  // What reads it is loaded once the field is focused.
  await expect.poll(() => paste(record).then(() => page.locator('[data-field="newSources.0.title"]').count())).toBe(1);
  expect(await value("title")).toBe("Kettles | Tea Times");
  expect([await value("type"), await value("author"), await value("URL")]).toEqual([
    ...["book", "Porter, Ann; Teal, Tom", "https://x.example/"],
  ]);
  await page.locator('[data-field="newSources.0.title"] input').fill("Kettles of old | Tea Times");
  await page.waitForLoadState("networkidle");
  await paste("old", "newSources.0.title");
  await page.keyboard.press("Tab");
  await expect.poll(() => value("title")).toBe("Kettles of old");
});

test("on a phone the relations name the claim, and a button leads back to the first mistake", async () => {
  const page = await open({ viewport: { width: 390, height: 800 } });
  expect(await page.locator(".replied").innerText()).toBe("It: “Milk that falls into very hot tea is denatured.”");
  expect(await page.locator(".above-it").innerText()).toBe("The claim above it: “The milk goes in before the tea.”");
  await page.getByRole("button", { name: "Copy" }).click();
  await page.getByRole("button", { name: "Show the first" }).focus();
  await page.keyboard.press("Enter");
  expect(await page.locator(`${claimBox}:focus`).count()).toBe(1);
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await page.locator(".replied").isVisible()).toBe(false);
});

test("nothing overflows a window of any width, with long words and errors in every field", async () => {
  const page = await open({ viewport: { width: 390, height: 800 } });
  await page.getByRole("button", { name: "Add a holder" }).click();
  await pickNew(page, "holders.0.person", "nobody", "as a new person");
  await pickNew(page, "holders.0.source", "no such work", "as a new source");
  await page.getByRole("button", { name: "Add a source" }).click();
  for (const box of await page.locator("form.claim-form :is(textarea, input[type=text]):visible").all())
    await box.fill("W".repeat(170));
  await page.getByRole("button", { name: "Copy" }).click();
  await page.locator(".for-developers > summary").press("Enter");
  expect(await page.locator(".messages p.error").count()).toBeGreaterThan(6);
  for (const width of [320, 390, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => {
      const edge = document.documentElement.clientWidth;
      const isCut = (element: Element): boolean => element.closest("pre") !== null;
      return [...document.querySelectorAll("form.claim-form *")]
        .filter((element) => element.getBoundingClientRect().right > edge + 1 && !isCut(element))
        .map((element) => `${edge}: ${element.tagName} ${element.className}`);
    });
    expect(overflow).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test("axe finds nothing wrong with the form when all of it is open", async () => {
  const page = await open({ bypassCSP: true });
  await page.locator(claimBox).fill("Milk that falls into hot tea is denatured");
  await page.getByRole("button", { name: "Add a source" }).click();
  await pickNew(page, "uses.0.source", "no such work", "as a new source");
  await page.getByRole("button", { name: "Add a holder" }).click();
  for (const summary of await page.locator("form.claim-form summary:visible").all()) await summary.click();
  await page.getByRole("button", { name: "Copy" }).click();
  await page.locator('[data-field="holders.0.person"] [role=combobox]').fill("orwel");
  await page.locator('[data-field="holders.0.person"] [role=option]').first().waitFor();
  await page.keyboard.press("ArrowDown");
  expect(await axeFindings(page)).toEqual([]);
});

test("without JavaScript the page describes the other ways and has a template", async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(site.address(form));
  expect(await page.locator("form.claim-form").isVisible()).toBe(false);
  expect(await page.getByRole("link", { name: "Fill in the issue form" }).getAttribute("href")).toBe(
    "https://github.com/example/tea/issues/new?template=claim.yml",
  );
  const ways = page.locator(".without-form");
  expect(await ways.textContent()).toContain("npm run new");
  expect(await ways.locator("pre").textContent()).toMatch(/^claim: /m);
});

const foreignClaims = "test/fixtures/debates/bare/claims";
/** A debate without a repository whose maintainers can be written to. */
const mailContact = "walks+debates@school.example";
const foreign = await buildTestSite({ claims: await claimsWithContact() });

async function claimsWithContact(): Promise<string> {
  const folder = join(temporaryFolder(), "claims");
  await cp(foreignClaims, folder, { recursive: true });
  await writeFile(join(folder, "map.yaml"), `title: Walks\ndebates: walks\ncontact: ${mailContact}\n`);
  return folder;
}

const objectionToWalks = `${form}?objects-to=walking-is-better`;
const running = "Running takes half the time for the same distance.";

test("where no repository is known, a claim with a new person and source is one download, one copy and one text for a message", async () => {
  const { page, complaints } = await openPage({
    viewport: { width: 390, height: 844 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.goto(foreign.address(objectionToWalks));
  await page.locator(claimBox).fill(running);
  await page.getByRole("button", { name: "Add a holder" }).click();
  await pickNew(page, "holders.0.person", "Porter, Ann", "Add “Porter, Ann” as a new person or organisation");
  await pickNew(page, "holders.0.source", "On Running", "Add “On Running” as a new source");
  await page.locator('[data-field="holders.0.at"] input').fill("p. 3");
  expect(await page.locator('[data-field="newPeople.0.name"] input').inputValue()).toBe("Porter, Ann");
  expect(await page.locator('[data-field="newSources.0.title"] input').inputValue()).toBe("On Running");
  await page.locator('[data-field="newSources.0.type"] select').selectOption("book");
  await page.locator('[data-field="newSources.0.URL"] input').fill("https://walks.example/running");
  await expect
    .poll(() => page.locator(".preview li").allTextContents())
    .toEqual([
      "It objects to “Walking is better than running.”",
      "Ann Porter asserts it (On Running, p. 3).",
      "New on the map, as a person: Ann Porter",
      "New on the map, as a source: On Running https://walks.example/running",
    ]);
  expect(await page.locator(".files pre").first().isVisible()).toBe(false);
  expect(await page.locator(".ways button:visible").allTextContents()).toEqual([
    "Send it by e-mail",
    "Download",
    "Copy the file",
    "Get a link that shows this",
  ]);

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("running-takes-half-time-for-same-distance.txt");
  const text = await readFile(await download.path(), "utf8");
  const proposal = proposalOf(text, foreignClaims);
  expect([proposal.refusals, proposal.diagnostics.filter(({ severity }) => severity === "error")]).toEqual([[], []]);
  expect(proposal.files.map(({ path }) => path)).toEqual([
    "claims/people/ann-porter.yaml",
    "claims/sources/running.yaml",
    "claims/walks/one/running-takes-half-time-for-same-distance.yaml",
  ]);

  await page.getByRole("button", { name: "Copy" }).click();
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toBe(`${text}...\n`);

  await page.evaluate(() => navigator.clipboard.writeText(""));
  await page.getByRole("button", { name: "Send it by e-mail" }).click();
  await expect.poll(copied).toBe(`${text}...\n`);
  const address = (await page.getByRole("link", { name: "Open it again" }).getAttribute("href")) ?? "";
  expect(address).toBe(`mailto:walks%2Bdebates@school.example?subject=${encodeURIComponent(`New claim: ${running}`)}`);
  // The browser hands the message over; no mail program is there to take it.
  const ofAddress = complaints.filter((complaint) => complaint.includes(address));
  expect(ofAddress).toContain(`elsewhere: ${address}`);
  for (const complaint of ofAddress) complaints.splice(complaints.indexOf(complaint), 1);
});

test("a new person is understood from the name as it is spoken, and can be made an organisation", async () => {
  const { page } = await openPage();
  await page.goto(foreign.address(objectionToWalks));
  await page.getByRole("button", { name: "Add a holder" }).click();
  await pickNew(page, "holders.0.person", "Jörg Müller", "Add “Jörg Müller” as a new person or organisation");
  const kind = page.getByLabel("Understood as");
  const shown = (): Promise<string> => kind.locator("option:checked").innerText();
  await expect.poll(shown).toBe("Müller, Jörg: a person");
  await kind.selectOption("organisation");
  await expect.poll(shown).toBe("Jörg Müller: an organisation");
  await expect.poll(() => page.locator(".files").textContent()).toContain("literal: Jörg Müller");
  await page.locator('[data-field="newPeople.0.name"] input').fill("Plato");
  await expect.poll(() => kind.isVisible()).toBe(false);
});

test("a contact that is a page is linked, and without one the form says that the map names nobody, and what to do with the file", async () => {
  const [linked, silent] = await Promise.all([
    buildTestSite({ claims: "test/fixtures/debates/only-a-question/claims", base: "/tea/" }),
    buildTestSite({ claims: foreignClaims }),
  ]);
  for (const [{ address }, ways, hint, links] of [
    [
      linked,
      ["Download", "Copy the file", "Get a link that shows this"],
      "Download the file and hand it in at school.example/debates.",
      ["https://school.example/debates/"],
    ],
    [
      silent,
      ["Download", "Copy the sentences", "Copy the file", "Get a link that shows this"],
      "This copy of the map names nobody to send a proposal to. Keep the file, send it to whoever runs this site, or put it into a copy of your own.",
      ["/contribute/your-own-map/"],
    ],
  ] as const) {
    const { page } = await openPage();
    await loadForm(page, address(form));
    expect(await page.locator(".ways button:visible").allTextContents()).toEqual(ways);
    const shown = page.locator(".hand-in");
    expect((await shown.textContent())?.trim()).toBe(hint);
    expect(await shown.locator("a").evaluateAll((found) => found.map((link) => link.getAttribute("href")))).toEqual(
      links,
    );
  }
  const { page } = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await loadForm(page, silent.address(objectionToWalks));
  await page.locator(claimBox).fill(running);
  await page.getByRole("button", { name: "Copy the sentences" }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`${running}\nIt objects to “Walking is better than running.”`);
});

test("without JavaScript a page of a map with a contact says to whom to write", async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(foreign.address(form));
  expect(await page.getByRole("link", { name: mailContact }).getAttribute("href")).toMatch(
    /^mailto:walks%2Bdebates@school\.example\?subject=New%20claim&body=My%20claim/,
  );
});

test("the first tap after typing reaches its button, although a message comes above it", async () => {
  const page = await newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await loadForm(page, site.address(objection));
  await page.locator(claimBox).fill("Tea cools to a safe warmth within a minute");
  const button = page.getByRole("button", { name: "Add a holder" });
  await button.scrollIntoViewIfNeeded();
  await button.tap();
  await page.locator('[data-field="holders.0.person"]').waitFor();
  await page.getByText("This claim does not end with one full stop.").waitFor();
});

/** Runs in the page: resolves after the next frame. */
function drawn(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });
}

test("nothing on the page moves when the form has loaded", async () => {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ]) {
    const { page } = await openPage({ viewport });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Reflect.set(globalThis, "shifts", shifts);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, "value")));
      }).observe({ type: "layout-shift", buffered: true });
    });
    // The page is drawn before the map has come.
    await page.route("**/contribute/debate.json", async (route) => {
      await page.evaluate(drawn);
      await route.continue();
    });
    await loadForm(page, site.address(objection));
    await quiet(page);
    const sum = await page.evaluate(() => {
      const shifts: unknown = Reflect.get(globalThis, "shifts");
      return Array.isArray(shifts) ? shifts.reduce<number>((all, shift) => all + Number(shift), 0) : NaN;
    });
    expect(sum, `${viewport.width} pixels`).toBeLessThan(0.05);
  }
});
