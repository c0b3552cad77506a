import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runScript, type Run } from "../run-script.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
const claims = join(folder, "claims");
cpSync("test/fixtures/debates/every-key/claims", claims, { recursive: true });
const broken = join(claims, "tea/milk/practice-teaches-the-amount.yaml");
writeFileSync(
  broken,
  readFileSync(broken, "utf8").replace("pouring-last-sets-the-amount", "pouring-last-set-the-amount"),
);
writeFileSync(join(claims, "people/nobody.yaml"), "name:\n  literal: Nobody\n");

const check = (
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  cwd = process.cwd(),
): Promise<Run> => runScript("scripts/cli.ts", ["check", ...parameters], { cwd, environment });

test("a debate without findings exits with 0 and the number of files read", async () => {
  const run = await check(["--claims", "test/fixtures/debates/every-key/claims"]);
  expect(run).toEqual({ code: 0, out: "No problems in 32 files.\n1 claim is a draft.\n", error: "" });
});

test("if the map has no address, links to rules lead to the list of rules on this machine", async () => {
  const copy = join(folder, "without-address", "claims");
  cpSync(claims, copy, { recursive: true });
  const map = join(copy, "map.yaml");
  writeFileSync(map, readFileSync(map, "utf8").replace(/^url: .*\n/m, ""));
  const address = /docs: (file:\S+)#unknown-id\n/.exec((await check(["--claims", copy])).out)?.[1] ?? "";
  expect(readFileSync(new URL(address), "utf8")).toContain('<a id="unknown-id">');
});

test("the folder may be given by CLAIMS_DIR, and the flag takes precedence", async () => {
  expect((await check([], { CLAIMS_DIR: claims })).code).toBe(1);
  expect((await check(["--claims", "test/fixtures/debates/every-key/claims"], { CLAIMS_DIR: claims })).code).toBe(0);
});

test("addresses of rules in JSON are on the site, and without findings the list is empty", async () => {
  const { out } = await check(["--claims", claims, "--format", "json"], {
    SITE_URL: "https://example.org",
    BASE_PATH: "/x/",
  });
  expect(JSON.parse(out)).toMatchObject([
    { docs: "https://example.org/x/contribute/rules/#unused-file" },
    { rule: "unknown-id" },
  ]);
  expect((await check(["--claims", "test/fixtures/debates/every-key/claims", "--format", "json"])).out).toBe("[]\n");
});

test("annotations have paths from the root of the repository, and the summary has the whole report", async () => {
  const summary = join(folder, "summary.md");
  writeFileSync(summary, "before\n");
  spawnSync("git", ["init", "--quiet", folder]);
  const { out } = await check(["--claims", claims, "--format", "github"], { GITHUB_STEP_SUMMARY: summary });
  expect(out).toMatch(/^::error file=claims\/tea\/milk\/practice-teaches-the-amount\.yaml,line=2,col=13,/);
  rmSync(join(folder, ".git"), { recursive: true });
  expect(readFileSync(summary, "utf8")).toMatch(/^before\n### Claims: 1 error and 1 warning in 2 of 33 files\.\n/);
});
