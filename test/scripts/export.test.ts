import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gitRepository } from "../git-repository.ts";
import { runScript, type Run } from "../run-script.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const claims = "test/fixtures/debates/small/claims";

const run = (...parameters: readonly string[]): Promise<Run> =>
  runScript("scripts/cli.ts", ["export", ...parameters, "--claims", claims], {
    environment: { SITE_URL: "https://tea.example.org", WITHOUT_HISTORY: "1" },
  });

test("as JSON, the whole debate is written", async () => {
  const debate: unknown = JSON.parse((await run("json")).out);
  expect(debate).toHaveProperty("claims");
  expect(debate).toHaveProperty("sources");
});

test("a file is written at the given path", async () => {
  const folder = temporaryFolder();
  const out = join(folder, "sources.json");
  expect((await run("csl-json", "--out", out)).out).toBe("");
  expect(JSON.parse(readFileSync(out, "utf8"))).not.toHaveLength(0);
});

test("the errors that keep it from running are reported without the warnings, and with what to do", async () => {
  const folder = temporaryFolder();
  cpSync(claims, folder, { recursive: true });
  writeFileSync(join(folder, "people/nobody.yaml"), "name:\n  literal: Nobody\n");
  writeFileSync(join(folder, "tea/no-claim.yaml"), "claim: Milk goes in last.\nanswers: no-question\n");
  const { code, error } = await runScript("scripts/cli.ts", ["export", "csv", "--claims", folder]);
  expect([code, error]).toEqual([1, expect.stringContaining("error[unknown-")]);
  expect(error).not.toContain("warning[");
  expect(error).toMatch(
    /\n1 error in 1 of 23 files\. More may be found once the errors are fixed\.\nNothing was done: fix the errors first\. `[^`]*check` also shows the warnings\.\n$/,
  );
});

test("in a shallow clone, the flag that the message names exports without history", async () => {
  const repository = gitRepository();
  cpSync(claims, join(repository.folder, "claims"), { recursive: true });
  repository.commit("2026-01-01", {});
  repository.commit("2026-01-02", { "claims/map.yaml": null });
  repository.git("revert", "--no-edit", "HEAD");
  const clone = join(repository.folder, "clone");
  repository.git("clone", "--quiet", "--depth=1", `file://${repository.folder}`, clone);
  const inClone = (...flags: readonly string[]): Promise<Run> =>
    runScript("scripts/cli.ts", ["export", "csv", "--claims", join(clone, "claims"), ...flags]);
  expect((await inClone()).error).toContain("use --without-history");
  const { code, out } = await inClone("--without-history");
  expect([code, out]).toEqual([0, expect.stringContaining("milk-goes-in-last")]);
});
