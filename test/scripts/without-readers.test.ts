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
    env: { PATH: programs },
  });
  return { status, lines: stdout.trimEnd().split("\n"), stderr };
}

test("where pandoc and biber can't be had, the formats stage is skipped, said so at the end too, and counted", () => {
  const { status, lines, stderr } = formatsStage();
  const [reason, stage, ...end] = lines;
  expect(reason).toMatch(/^SKIPPED: no bibliography .* no pandoc and no biber here .* Install pandoc and biber to/);
  expect(stage).toMatch(/^– formats .* 0 passed, 0 failed, 1 skipped$/);
  expect(end).toEqual([reason, "0 passed, 0 failed, 1 skipped"]);
  expect([status, stderr]).toEqual([0, "… formats\n"]);
});

test("where one of the two is there, only the other is asked for", () => {
  program("pandoc", "exit 0");
  expect(formatsStage().lines[0]).toMatch(/there is no biber here .* Install biber to test/);
});

test("the workflow that tests every change installs both before it tests", () => {
  const workflow = readFileSync(join(root, ".github/workflows/test.yml"), "utf8");
  expect(workflow).toMatch(/apt-get install .*pandoc biber\n[\s\S]*npm test/);
});
