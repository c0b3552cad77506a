import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { packProposal } from "../../src/contribute/propose/proposal-link.ts";
import { axeFindings } from "./axe-findings.ts";
import { buildSmallSite } from "./build-test-site.ts";
import { newPage, openPage } from "./open-browser.ts";

const site = await buildSmallSite();
const path = "claims/tea/order/tea-cools.yaml";
const sentence = "Tea cools to a safe warmth within a minute.";
const good = `claim: ${sentence}\nobjects-to: hot-tea-curdles-milk\n`;

const linkTo = async (text: string, named = path): Promise<string> =>
  site.address(`proposal/#${(await packProposal([{ path: named, text }])) ?? ""}`);

test("what is typed into the form stands on the map, and its link shows the same to somebody else", async () => {
  const { page } = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(site.address("contribute/new/?objects-to=hot-tea-curdles-milk"));
  await page.locator("details.on-map summary").click();
  await page.getByText("it stands here among its neighbours").waitFor();
  await page.locator("[data-field=claim] textarea").fill(sentence);
  const card = (at: Page): Locator => at.locator(".item.proposed");
  await expect.poll(() => card(page).getAttribute("aria-label")).toContain("Proposed: Objection");
  expect(await page.locator(".on-map .changes").innerText()).toContain("would have an objection without a reply.");
  await page.getByRole("button", { name: "Get a link that shows this" }).click();
  await page.getByText("The link is copied.").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const { page: other } = await openPage();
  await other.goto(link);
  await expect.poll(() => card(other).getAttribute("aria-label")).toContain(sentence.slice(0, 9));
  expect(await card(other).locator("a").count()).toBe(0);
  expect(await other.locator(".report").innerText()).toMatch(/problem|The rule/);
  expect(await other.locator(".files pre").innerText()).toContain(`claim: ${sentence}\nobjects-to:`);
  // Only what is on the map leads anywhere.
  expect(await other.locator("svg.map a[data-id=hot-tea-curdles-milk]").getAttribute("href")).toContain("/claims/");
});

test("a hostile proposal is shown as text only, and has neither a place on the map nor a name in the command", async () => {
  const { page } = await openPage();
  const text = `claim: <img src=x onerror=alert(1)> \u202Ecitrus.\nobjects-to: hot-tea-curdles-milk\n# <script>alert(1)</script>\n`;
  await page.goto(await linkTo(text, "../$(rm)/<b>.yaml"));
  await expect.poll(() => page.locator(".report li").count()).toBeGreaterThan(1);
  expect(await page.locator(".files pre").textContent()).toContain("<img src=x onerror=alert(1)> \\u{202E}citrus.");
  expect(await page.locator("shown-proposal :is(img, b, script, svg.map)").count()).toBe(0);
  expect(await page.locator("copy-text pre").textContent()).toMatch(/proposal "#[\w-]+"$/);
  await expect.poll(() => page.locator(".places").textContent()).toContain("no place on the map");
});

test("a link that was cut says so, and the file of the proposal can be opened in its place", async () => {
  const { page } = await openPage({ bypassCSP: true });
  await page.goto((await linkTo(good)).slice(0, -4));
  await page.getByText("This link is cut or broken").waitFor();
  const file = { name: "x.txt", mimeType: "text/plain", buffer: Buffer.from(`--- # ${path}\n${good}`) };
  await page.locator("shown-proposal input[type=file]").setInputFiles(file);
  await page.locator(".item.proposed").waitFor();
  expect(await page.locator("copy-text pre").textContent()).toMatch(/ tea-cools\.yaml$/);
  expect(await axeFindings(page)).toEqual([]);
});

test("a proposal is in no list of the site, and no other page can show it in a frame", async () => {
  const page = await newPage();
  await page.goto(site.address("proposal/"));
  expect(await page.locator("meta[name=robots]").getAttribute("content")).toBe("noindex");
  expect(await page.locator(".proposal-band").innerText()).toContain("not part of the map");
  await page.goto(site.address("about/"));
  await page.evaluate(
    (address) => {
      const frame = document.createElement("iframe");
      frame.src = address;
      document.body.append(frame);
    },
    await linkTo(good),
  );
  const frame = page.frameLocator("iframe");
  await frame.locator("h1").waitFor();
  expect(await frame.locator(".proposal-state").textContent()).toBe("");
  expect(await frame.locator(".proposal-parts:visible").count()).toBe(0);
});
