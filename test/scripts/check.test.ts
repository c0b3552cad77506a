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

test("findings exit with 1, each with its line and a way to fix it", async () => {
  const { code, out, error } = await check(["--claims", claims]);
  expect([code, error]).toEqual([1, ""]);
  expect(out).toContain(
    [
      "error[unknown-id]: There is no claim `pouring-last-set-the-amount`.",
      "  --> claims/tea/milk/practice-teaches-the-amount.yaml:2:13",
      "   2 | objects-to: pouring-last-set-the-amount",
      "     |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^",
      "  help: Did you mean `pouring-last-sets-the-amount`?",
      "  docs: https://tea.example.org/contribute/rules/#unknown-id",
    ].join("\n"),
  );
  expect(
    out.endsWith(
      "1 error and 1 warning in 2 of 33 files. More may be found once the errors are fixed.\n1 claim is a draft.\n",
    ),
  ).toBe(true);
});

test("if the map has no address, links to rules lead to the list of rules on this machine", async () => {
  const copy = join(folder, "without-address", "claims");
  cpSync(claims, copy, { recursive: true });
  const map = join(copy, "map.yaml");
  writeFileSync(map, readFileSync(map, "utf8").replace(/^url: .*\n/m, ""));
  const address = /docs: (file:\S+)#unknown-id\n/.exec((await check(["--claims", copy])).out)?.[1] ?? "";
  expect(readFileSync(new URL(address), "utf8")).toContain('<a id="unknown-id">');
});

test("a warning alone is also a finding", async () => {
  expect((await check(["--claims", claims, join(claims, "people")])).code).toBe(1);
});

test("the folder may be given by CLAIMS_DIR, and the flag takes precedence", async () => {
  expect((await check([], { CLAIMS_DIR: claims })).code).toBe(1);
  expect((await check(["--claims", "test/fixtures/debates/every-key/claims"], { CLAIMS_DIR: claims })).code).toBe(0);
});

test("paths limit what is reported, rather than what is read", async () => {
  const named = (...paths: readonly string[]) => check(["--claims", claims, ...paths]);
  expect(await named(join(claims, "tea/pot"))).toMatchObject({ code: 0, out: "No problems in 4 files.\n" });
  expect((await named(join(claims, "people/nobody.yaml"))).out).toContain("1 warning in 1 of 1 file.");
  expect((await named("claims/people/nobody.yaml")).out).toContain("1 warning in 1 of 1 file.");
  expect((await check(["--claims", "claims", "people/nobody.yaml"], {}, folder)).code).toBe(2);
  expect((await check(["claims/people/nobody.yaml"], {}, folder)).code).toBe(1);
});

test("JSON for programs has the documented keys, and nothing else is on standard output", async () => {
  const { code, out } = await check(["--claims", claims, "--format", "json"], {
    SITE_URL: "https://example.org",
    BASE_PATH: "/x/",
  });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual([
    {
      rule: "unused-file",
      severity: "warning",
      path: "claims/people/nobody.yaml",
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 5,
      message: "No claim names this person under `held-by`.",
      help: "Name this person under `held-by` in a claim, or delete this file.",
      docs: "https://example.org/x/contribute/rules/#unused-file",
    },
    expect.objectContaining({ rule: "unknown-id", line: 2, column: 13, endLine: 2, endColumn: 40 }),
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

test("a path outside of the claims folder exits with 2", async () => {
  expect(await check(["--claims", claims, "package.json"])).toMatchObject({ code: 2, out: "" });
});
