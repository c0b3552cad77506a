import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
let programs = "";

beforeEach(() => {
  programs = mkdtempSync(join(tmpdir(), "without-readers-"));
  program("apt-get", 'echo "E: Unable to locate package" >&2; exit 100');
});

afterEach(() => {
  rmSync(programs, { recursive: true, force: true });
});

function program(name: string, script: string): void {
  const path = join(programs, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

/** The formats stage of `npm test` where there are no programs but these. */
function formatsStage() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts/test.ts"), "formats"], {
    cwd: root,
    encoding: "utf8",
    env: { PATH: programs, CSL_DIR: join(programs, "no-styles") },
  });
  return { status, lines: stdout.trimEnd().split("\n"), stderr };
}

test("where pandoc and biber can't be had, the formats stage is skipped, said so at the end too, and counted", () => {
  const { status, lines, stderr } = formatsStage();
  const [reason, stage, ...end] = lines;
  expect(reason).toMatch(/^SKIPPED: the tests of the citation formats, because pandoc and biber could not be found/);
  expect(stage).toMatch(/^– formats .* 0 passed, 0 failed, 1 skipped$/);
  expect(end).toEqual([reason, "0 passed, 0 failed, 1 skipped"]);
  expect([status, stderr]).toEqual([0, "… formats\n"]);
});

test("where one of the two is there, only the other is asked for", () => {
  program("pandoc", "exit 0");
  expect(formatsStage().lines[0]).toMatch(/because biber could not be found/);
});

test("where the official styles can't be had, the other tests of the stage run, and it is said at the end what was left out", () => {
  for (const reader of ["pandoc", "biber"]) program(reader, "exit 0");
  const progress = "{ files: 2, allFiles: 2, passed: 13, failed: 0, skipped: 3 }";
  program("vitest", `exec "${process.execPath}" -e 'process.send(${progress}, () => process.exit())'`);
  const { status, lines } = formatsStage();
  const [reason, stage, ...end] = lines;
  expect(reason).toMatch(/^SKIPPED: the comparison with .* Install Debian's citation-style-language-styles and /);
  expect(stage).toMatch(/^✓ formats .* 13 passed, 0 failed, 3 skipped$/);
  expect(end).toEqual([reason, "13 passed, 0 failed, 3 skipped"]);
  expect(status).toBe(0);
});

test("the workflow that tests every change installs them all before it tests", () => {
  const workflow = readFileSync(join(root, ".github/workflows/test.yml"), "utf8");
  const packages = "pandoc biber citation-style-language-styles citation-style-language-locales";
  expect(workflow).toMatch(new RegExp(`apt-get install .*${packages}\\n[^]*npm test`));
});
