import { once } from "node:events";
import { watch } from "node:fs";
import { spawn } from "node:child_process";
import { cp, mkdir, open, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test, vi } from "vitest";
import { newPage, visit } from "./open-browser.ts";
import { bareEnvironment } from "../bare-environment.ts";
import { gitRepository } from "../git-repository.ts";

const root = resolve(import.meta.dirname, "../..");
const fixture = join(root, "test/fixtures/debates/small/claims");
/** The server's address, as it prints it, because its default port may be taken. */
let start = "http://localhost:0/";
const address = (path: string): string => start + path;
const repository = gitRepository();
let printed = "";

const claims = join(repository.folder, "claims");
await cp(fixture, claims, { recursive: true });
repository.commit("2026-01-01", {});
// Not the environment of the test runner, in which Vite doesn't watch files.
const env = { ...bareEnvironment, PORT: "4700" };
const server = spawn(process.execPath, ["scripts/cli.ts", "dev", "--claims", claims], { cwd: root, env });
const collect = (chunk: Buffer): void => void (printed += chunk.toString());
server.stdout.on("data", collect);
server.stderr.on("data", collect);
const answers = async (): Promise<void> => {
  start = /http:\/\/localhost:\d+\//.exec(printed)?.[0] ?? start;
  expect((await fetch(start)).status).toBe(200);
};
await vi.waitFor(answers, { timeout: 60_000, interval: 100 });

afterAll(async () => {
  server.kill();
});

test("the server says its address, and nothing of a flag that the command does not have", () => {
  expect(printed).toContain(start);
  expect(printed).not.toContain("--host");
});

test.each(["%ff", "claims/%ff/", "claims/%/"])("at %s there is nothing, as in a site that was built", async (path) => {
  const answer = await fetch(start + path);
  expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining("<h1")]);
});

test("a page is refreshed when a claim is added, edited, broken, repaired and deleted", async () => {
  const file = join(claims, "tea/order/milk-warms-the-cup.yaml");
  const page = await newPage();
  const reasons = page.getByRole("link", { name: /Milk (warms|cools) the cup\./ });
  await visit(page, address("claims/milk-goes-in-first/"));
  expect(await reasons.count()).toBe(0);

  await writeFile(file, "claim: Milk warms the cup.\nsupports: milk-goes-in-first\n");
  await expect.poll(() => reasons.first().textContent(), { timeout: 20_000 }).toBe("Milk warms the cup.");

  await writeFile(file, "claim: Milk cools the cup.\nsupports: milk-goes-in-first\n");
  await expect.poll(() => reasons.first().textContent(), { timeout: 20_000 }).toBe("Milk cools the cup.");

  await writeFile(file, "claim: Milk cools the cup.\nsupports: milk-goes-in-frist\n");
  await page.locator("vite-error-overlay").getByText("There is no claim").waitFor({ timeout: 20_000 });
  expect(printed).toContain("claims/tea/order/milk-warms-the-cup.yaml:2:11");

  await rm(file);
  await page.locator("vite-error-overlay").waitFor({ state: "detached", timeout: 20_000 });
  await expect.poll(() => reasons.count(), { timeout: 20_000 }).toBe(0);
});

test("a commit publishes what was edited, without a further edit", async () => {
  const file = join(claims, "tea/taste/good-tea-is-strong.yaml");
  await writeFile(file, (await readFile(file, "utf8")).replace(/^claim: .*$/m, "claim: Good tea is very strong."));
  const page = await newPage();
  await visit(page, address("claims/good-tea-is-strong/"));
  const cite = page.getByRole("region", { name: "Cite", exact: true });
  await expect.poll(() => cite.innerText(), { timeout: 20_000 }).toContain("not yet published");
  repository.commit("2026-02-01", {});
  await expect.poll(() => cite.innerText(), { timeout: 20_000 }).toContain("1 February 2026");
});

test("a file that an editor empties before writing it is not read as an empty file", async () => {
  const file = join(claims, "tea/order/milk-cools-the-tea.yaml");
  await writeFile(file, "claim: Milk cools the tea.\nsupports: milk-goes-in-first\n");
  printed = "";

  for (const sentence of ["Milk cools tea.", "Milk warms tea."]) {
    const emptied = once(watch(file), "change");
    const opened = await open(file, "w");
    await emptied;
    await sleep(200);
    await opened.writeFile(`claim: ${sentence}\nsupports: milk-goes-in-first\n`);
    await opened.close();
    await vi.waitFor(() => pageHas(sentence), { timeout: 20_000, interval: 20 });
  }

  expect(printed).not.toContain("empty-file");
});

test("the page changes its language with map.yaml", async () => {
  const file = join(claims, "map.yaml");
  const english = await readFile(file, "utf8");
  const language = async (): Promise<string> => {
    const html = await (await fetch(address("claims/milk-goes-in-first/"))).text();
    return `${/<html lang="(\w+)"/.exec(html)?.[1] ?? ""}: ${/>\s*((?:Skip|Zum)[^<]*?)\s*</.exec(html)?.[1] ?? ""}`;
  };
  await writeFile(file, `${english}language: de\n`);
  await expect.poll(language, { timeout: 20_000 }).toBe("de: Zum Inhalt springen");
  await writeFile(file, english);
  await expect.poll(language, { timeout: 20_000 }).toBe("en: Skip to the content");
});

test("edits are seen after the claims folder was deleted and restored", async () => {
  const file = join(claims, "tea/order/milk-keeps-the-tea.yaml");
  await rm(claims, { recursive: true });
  await cp(fixture, claims, { recursive: true });
  for (const sentence of ["Milk keeps the tea.", "Milk saves the tea."]) {
    // Repeats the change until it is seen, because no message says when the folder is watched again.
    const edit = async (): Promise<void> => {
      await writeFile(file, `claim: ${sentence}\nsupports: milk-goes-in-first\n`);
      await vi.waitFor(() => pageHas(sentence), { timeout: 8000, interval: 50 });
    };
    await vi.waitFor(edit, { timeout: 80_000 });
  }
});

test("what comes into public/ is served and checked, also if that folder was not there at the start", async () => {
  const status = async (): Promise<number> => (await fetch(address("cup.svg"))).status;
  expect(await status()).toBe(404);
  await mkdir(join(repository.folder, "public"));
  await writeFile(join(repository.folder, "public/cup.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>\n');
  expect(await status()).toBe(200);
  await symlink(import.meta.filename, join(repository.folder, "public/out.txt"));
  await vi.waitFor(() => expect(printed).toContain("leads out of the folder of the map"), { timeout: 20_000 });
  await rm(join(repository.folder, "public/out.txt"));
});

test("a logo is found when it comes", async () => {
  const file = join(claims, "map.yaml");
  await writeFile(file, `${await readFile(file, "utf8")}logo: pot.svg\n`);
  await vi.waitFor(() => expect(printed).toContain("pot.svg"), { timeout: 20_000 });
  const home = async (): Promise<string> => (await fetch(start)).text();
  expect(await home()).not.toContain("pot.svg");
  await writeFile(join(claims, "pot.svg"), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>\n');
  await expect.poll(home, { timeout: 20_000 }).toContain('src="/pot.svg"');
});

async function pageHas(sentence: string): Promise<void> {
  const shown = (await (await fetch(address("claims/milk-goes-in-first/"))).text()).includes(sentence);
  if (!shown) throw new Error(`The page does not say: ${sentence}`);
}

test("the Markdown copies of pages are there while one writes", async () => {
  const copy = async (page: string): Promise<string> => (await fetch(address(`${page}index.md`))).text();
  for (const page of ["people/", "about/reading/", "questions/when-does-the-milk-go-in/"])
    expect(await copy(page)).toMatch(/^# .+\n\n\[[^\]]+\]\(http/);
});
