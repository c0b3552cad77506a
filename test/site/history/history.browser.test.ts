import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { axeFindings } from "../axe-findings.ts";
import { brokenLinks } from "../broken-links.ts";
import { htmlFaults } from "../html-faults.ts";
import { openPage, visit } from "../open-browser.ts";
import { readSiteFile, siteFiles } from "../site-files.ts";
import { teaRepository } from "./tea-repository.ts";
import { bareEnvironment } from "../../bare-environment.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { beyondWindow, openAt } from "../open-at.ts";
import { buildTeaSite } from "./tea-site.ts";

const root = resolve(import.meta.dirname, "../../..");

const repository = teaRepository();
const site = await buildTeaSite(repository);

const versionPages = (): readonly string[] =>
  siteFiles(site.folder).filter((path) => /^claims\/[^/]+\/[^/]+\/index\.html$/.test(path));

test("versions have pages under former ids too; no page of a version has a dead link, and their HTML is valid", async () => {
  expect(versionPages().filter((path) => path.startsWith("claims/renamed-once/"))).toHaveLength(2);
  expect(brokenLinks(site.folder, "/tea/").filter((found) => /^(?:claims|changes)\//.test(found))).toEqual([]);
  const pages = [
    ...versionPages(),
    "changes/index.html",
    "claims/rewritten/index.html",
    "claims/deleted/index.html",
    "claims/merged/index.html",
  ];
  expect(await htmlFaults(site, pages)).toEqual([]);
});

test("the page of an old version has the difference, what it said then, and a hidden card whose links leave the frame", () => {
  const pages = versionPages().filter((path) => path.startsWith("claims/rewritten/"));
  const html = pages.map((path) => readSiteFile(site.folder, path)).find((page) => page.includes("&lt;by")) ?? "";
  const text = html
    .replaceAll(/<span class="unseen">.*?<\/span>/g, "")
    .replaceAll(/<del>(.*?)<\/del>/g, "[-$1-]")
    .replaceAll(/<ins>(.*?)<\/ins>/g, "{+$1+}")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ");
  expect(text).toMatch(
    /What has changed since .*A warm pot keeps tea hot \{\+for longer\+\}\. .* What it said then Supports/,
  );
  // It was linked by a former id, and is named by its present sentence.
  expect(text).toContain("It is said by “Cold pots cool the tea too fast” ");
  expect(html).not.toContain("<by>");
  const [, card = ""] = /<section id="card"[^>]* hidden>(.*?)<\/section>/s.exec(html) ?? [];
  const links = card.match(/<a [^>]*>/g) ?? [];
  expect(links.length).toBeGreaterThan(2);
  expect(links.filter((link) => !link.includes('target="_top"'))).toEqual([]);
  expect(card).toContain("This claim has changed since.");
});

test("the head of an old version's page names the version, the present page and the feed", () => {
  const path = versionPages().find((candidate) => candidate.startsWith("claims/retired/")) ?? "";
  const html = readSiteFile(site.folder, path);
  const address = `https://tea.example/tea/${path.replace("index.html", "")}`;
  expect(html).toContain(`<link rel="canonical" href="${address}"`);
  expect(html).toContain('<link rel="latest-version" href="https://tea.example/tea/claims/retired/"');
  expect(html).toContain(`<link rel="cite-as" href="${address}"`);
  expect(html).toContain(`<meta property="og:url" content="${address}"`);
  expect(html).toContain('type="application/atom+xml" title="Changes" href="/tea/changes.atom"');
  expect(html).not.toContain("noindex");
});

test("a reader who follows an old address sees what has changed, and gets to the present version", async () => {
  const { page } = await openPage({ bypassCSP: false });
  const [, old = ""] =
    /href="\/tea\/(claims\/rewritten\/\w{10}\/)"[^<]*<code>\w{10}<\/code><\/a>\s*1 January 2026/.exec(
      readSiteFile(
        site.folder,
        versionPages().find(
          (path) =>
            path.startsWith("claims/rewritten/") && readSiteFile(site.folder, path).includes("what the claim says now"),
        ) ?? "",
      ),
    ) ?? [];
  await visit(page, site.address(old));
  await page.getByText("This claim has changed since.", { exact: true }).waitFor();
  expect(await page.locator("ins").first().textContent()).toBe("added: for longer");
  await page.getByRole("link", { name: "Read the current version" }).click();
  await expect
    .poll(() => page.getByRole("heading", { level: 1 }).textContent())
    .toBe("A warm pot keeps tea hot for longer.");
  await page.getByRole("heading", { name: "History" }).waitFor();
  await page.goto(site.address("claims/renamed-once/"));
  await page.waitForURL(site.address("claims/cold-pots-cool/"));
});

test("axe finds nothing wrong with a version, a deleted claim and the changes", async () => {
  const paths = [
    versionPages()
      .find((path) => path.startsWith("claims/rewritten/"))
      ?.replace("index.html", "") ?? "",
    "claims/merged/",
    "claims/deleted/",
    "changes/",
  ];
  const { page } = await openPage({ bypassCSP: true });
  for (const path of paths) {
    await visit(page, site.address(path));
    expect(await axeFindings(page)).toEqual([]);
  }
});

test("an address that was added is broken where the page ends, on a phone", async () => {
  const { page } = await openAt(site, "changes/", { viewport: { width: 390, height: 844 } });
  await page.locator("ins").evaluateAll((marks) => {
    for (const mark of marks) mark.textContent = `https://example.org/${"a".repeat(100)}`;
  });
  expect(await page.locator("ins").count()).toBeGreaterThan(0);
  expect(await page.evaluate(beyondWindow)).toBeLessThanOrEqual(0);
});

test("in a shallow clone a build stops and says what to do", async () => {
  const folder = temporaryFolder();
  const run = promisify(execFile);
  await run("git", ["clone", "--quiet", "--depth", "1", `file://${repository.folder}`, join(folder, "clone")]);
  const build = run(
    process.execPath,
    ["scripts/cli.ts", "build", "--claims", join(folder, "clone/claims"), "--out", join(folder, "site")],
    { cwd: root, env: { ...bareEnvironment } },
  );
  await expect(build).rejects.toThrow(/This is a shallow clone.*git fetch --unshallow.*--without-history/s);
});

test("the list of changes shows those since the day in its address, and the reader can choose another", async () => {
  const { page } = await openAt(site, "changes/");
  const days = page.locator(".day:visible");
  const all = await days.count();
  await visit(page, site.address("changes/?from=2026-03-01"));
  await page.getByText("What changed since 2026-03-01.").waitFor();
  const shown = await days
    .locator("h2 time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(all);
  expect(shown.every((day) => day !== null && day >= "2026-03-01")).toBe(true);
  await page.getByLabel("Since").fill("2030-01-01");
  await page.getByText("Nothing has changed since 2030-01-01.").waitFor();
  expect(new URL(page.url()).search).toBe("?from=2030-01-01");
  await page.getByRole("link", { name: "Show all changes" }).click();
  await expect.poll(() => days.count()).toBe(all);
});

test("the history of a claim begins at the day in the address of its page", async () => {
  const { page } = await openAt(site, "claims/rewritten/");
  const entries = page.locator(".history-entry");
  const all = await entries.count();
  const unfolded = page.locator(".history ol > .history-entry:visible");
  const shown = await unfolded.count();
  const ofFirst = await unfolded.first().locator(".version-link").getAttribute("href");
  expect(ofFirst).toBe(await page.locator(".cite > .section-note a").first().getAttribute("href"));
  const newest = await entries.first().locator("time").getAttribute("datetime");
  await visit(page, site.address(`claims/rewritten/?from=${newest ?? ""}`));
  await page.getByRole("link", { name: "Show all changes" }).waitFor();
  expect(all).toBeGreaterThan(1);
  expect(await page.locator(".history-entry:visible").count()).toBe(1);
  await visit(page, site.address("claims/rewritten/?from=yesterday"));
  expect(await unfolded.count()).toBe(shown);
});
