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

test("one claim is written as a citation of its present version", async () => {
  const { out, code } = await run("bibtex", "--id", "milk-goes-in-last");
  expect(code).toBe(0);
  expect(out).toContain("@incollection{milk-goes-in-last,");
  expect(out).toMatch(/url = \{https:\/\/tea\.example\.org\/claims\/milk-goes-in-last\/[0-9a-f]{10}\/\},/);
});

test("without an id, every source is written, or as JSON the whole debate", async () => {
  expect((await run("ris")).out).toContain("ID  - orwell-1946-nice-cup\r\n");
  const debate: unknown = JSON.parse((await run("json")).out);
  expect(debate).toHaveProperty("claims");
  expect(debate).toHaveProperty("sources");
  expect(JSON.parse((await run("json", "--id", "orwell-1946-nice-cup")).out)).toMatchObject({
    id: "orwell-1946-nice-cup",
  });
});

test("a file is written at the given path", async () => {
  const folder = temporaryFolder();
  const out = join(folder, "sources.json");
  expect((await run("csl-json", "--out", out)).out).toBe("");
  expect(JSON.parse(readFileSync(out, "utf8"))).not.toHaveLength(0);
});

test.each([
  ["no-such-folder/sources.bib", "the folder does not exist"],
  [".", "it is a folder; give a file in it"],
])("if a file can't be written, as to %s, a sentence says why", async (path, reason) => {
  const { code, error } = await run("bibtex", "--out", path);
  expect([code, error]).toEqual([2, `${path} can't be written: ${reason}.\n`]);
});

test.each([
  [["--out", join(claims, "map.yaml")], `${join(claims, "map.yaml")} is in the claims folder`],
  [["--out", "no/x.csv", "--losses", "./no/x.csv"], "--out and --losses take different files."],
])("no file is written over another: %j", async (flags, message) => {
  const { code, error } = await run("csv", ...flags);
  expect([code, error]).toEqual([2, expect.stringContaining(message)]);
});

test("an unknown format or id is reported", async () => {
  const unknownFormat = await run("endnote");
  expect([unknownFormat.code, unknownFormat.error]).toEqual([2, expect.stringContaining("no format `endnote`")]);
  const unknownId = await run("ris", "--id", "nowhere");
  expect([unknownId.code, unknownId.error]).toEqual([2, expect.stringContaining("no claim or source `nowhere`")]);
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

test("a file for losses is refused where a format has no report of them", async () => {
  const { code, error } = await run("ris", "--losses", "losses.txt");
  expect([code, error]).toEqual([2, expect.stringMatching(/^--losses is only for csv, [a-z, -]+\.\n$/)]);
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

test("a debate or question goes out alone, with the losses of that part, and an unknown id is reported", async () => {
  const { out, error, code } = await run("csv", "--id", "when-does-the-milk-go-in");
  expect(code).toBe(0);
  expect(out).toContain("milk-goes-in-last,claim,");
  expect(error).toContain("× the explanation of a claim");
  expect(error).not.toContain("a tour or a page about the map");
  expect((await run("argdown", "--id", "tea")).out).toContain("[milk-goes-in-last]:");
  const unknown = await run("argdown", "--id", "nowhere");
  expect([unknown.code, unknown.error]).toEqual([2, "There is no debate or question `nowhere`.\n"]);
});

test.each([
  ["ris", "milk-goes-in-lats", "There is no claim or source `milk-goes-in-lats`. Did you mean `milk-goes-in-last`?"],
  ["ris", "sources/milk-goes-in-last", "There is no claim or source `sources/milk-goes-in-last`."],
  ["json", "", "There is no claim or source ``."],
  ["csv", "", "There is no debate or question ``."],
  ["argdown", "milk-goes-in-last", "There is no debate or question `milk-goes-in-last`."],
])("%s refuses the id %s, and says which ids are taken", async (format, id, message) => {
  const { code, error } = await run(format, "--id", id);
  expect([code, error]).toEqual([2, `${message}\n`]);
});
