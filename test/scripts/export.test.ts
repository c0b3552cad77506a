import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bareEnvironment } from "../bare-environment.ts";

const claims = "test/fixtures/debates/small/claims";

function run(...parameters: readonly string[]) {
  return spawnSync(process.execPath, ["scripts/export.ts", ...parameters, "--claims", claims], {
    encoding: "utf8",
    env: { ...bareEnvironment, SITE_URL: "https://tea.example.org", WITHOUT_HISTORY: "1" },
  });
}

test("one claim is written as a citation of its present version", () => {
  const { stdout, status } = run("bibtex", "--id", "milk-goes-in-last");
  expect(status).toBe(0);
  expect(stdout).toContain("@incollection{milk-goes-in-last,");
  expect(stdout).toMatch(/url = \{https:\/\/tea\.example\.org\/claims\/milk-goes-in-last\/[0-9a-f]{10}\/\},/);
});

test("without an id, every source is written, or as JSON the whole debate", () => {
  expect(run("ris").stdout).toContain("ID  - orwell-1946-nice-cup\r\n");
  const debate: unknown = JSON.parse(run("json").stdout);
  expect(debate).toHaveProperty("claims");
  expect(debate).toHaveProperty("sources");
  expect(JSON.parse(run("json", "--id", "orwell-1946-nice-cup").stdout)).toMatchObject({ id: "orwell-1946-nice-cup" });
});

test("a file is written at the given path", () => {
  const folder = mkdtempSync(join(tmpdir(), "export-"));
  const out = join(folder, "sources.json");
  expect(run("csl-json", "--out", out).stdout).toBe("");
  expect(JSON.parse(readFileSync(out, "utf8"))).not.toHaveLength(0);
  rmSync(folder, { recursive: true });
});

test.each([
  ["no-such-folder/sources.bib", "the folder does not exist"],
  [".", "it is a folder; give a file in it"],
])("if a file can't be written, as to %s, a sentence says why", (path, reason) => {
  const { status, stderr } = run("bibtex", "--out", path);
  expect([status, stderr]).toEqual([2, `${path} can't be written: ${reason}.\n`]);
});

test("an unknown format or id is reported", () => {
  const unknownFormat = run("endnote");
  expect([unknownFormat.status, unknownFormat.stderr]).toEqual([2, expect.stringContaining("no format `endnote`")]);
  const unknownId = run("ris", "--id", "nowhere");
  expect([unknownId.status, unknownId.stderr]).toEqual([2, expect.stringContaining("no claim or source `nowhere`")]);
});

test("a debate or question goes out alone, with the losses of that part, and an unknown id is reported", () => {
  const { stdout, stderr, status } = run("csv", "--id", "when-does-the-milk-go-in");
  expect(status).toBe(0);
  expect(stdout).toContain("milk-goes-in-last,claim,");
  expect(stderr).toContain("× whether an attack is an objection or a rebuttal");
  expect(stderr).not.toContain("a tour or a page about the map");
  expect(run("argdown", "--id", "tea").stdout).toContain("[milk-goes-in-last]:");
  const unknown = run("argdown", "--id", "milk-goes-in-last");
  expect([unknown.status, unknown.stderr]).toEqual([2, "There is no debate or question `milk-goes-in-last`.\n"]);
});
