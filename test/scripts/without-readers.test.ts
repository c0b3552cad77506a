import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

const root = join(import.meta.dirname, "../..");
let programs = "";

beforeEach(() => {
  programs = temporaryFolder();
  program("apt-get", 'echo "E: Unable to locate package" >&2; exit 100');
});

function program(name: string, script: string): void {
  const path = join(programs, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

/** Runs a stage of `npm test` with only these programs installed. */
function runStage(name = "formats", environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts/test.ts"), name], {
    cwd: root,
    encoding: "utf8",
    env: { PATH: programs, CSL_DIR: join(programs, "no-styles"), ...environment },
  });
  return { status, lines: stdout.trimEnd().split("\n"), stderr };
}

test("if pandoc and biber are missing, the formats stage is skipped and counted, and the end of the output says so", () => {
  const { status, lines, stderr } = runStage();
  const [reason, stage, ...end] = lines;
  expect(reason).toMatch(/^SKIPPED: the tests of the citation formats, because pandoc and biber could not be found/);
  expect(stage).toMatch(/^– formats .* 0 passed, 0 failed, 1 skipped$/);
  expect(end).toEqual([reason, "0 passed, 0 failed, 1 skipped"]);
  expect([status, stderr]).toEqual([0, "… formats\n"]);
});

test("where every change is tested, the journeys in Firefox and WebKit are not skipped", () => {
  program("firefox", "exit 0");
  const reason =
    "the journeys in Firefox and WebKit, because webkit2gtk-driver and xvfb could not be found or installed.";
  expect(runStage("engines").lines.slice(-2)).toEqual([`SKIPPED: ${reason}`, "0 passed, 0 failed, 1 skipped"]);
  const onServer = runStage("engines", { CI: "true" });
  expect([onServer.status, onServer.lines[0]]).toEqual([1, `CI needs ${reason}`]);
});

test("the workflow that tests every change installs all of them before the tests", () => {
  const workflow = readFileSync(join(root, ".github/workflows/test.yml"), "utf8");
  const packages =
    "pandoc biber citation-style-language-styles citation-style-language-locales epubcheck webkit2gtk-driver xvfb";
  expect(workflow).toMatch(new RegExp(`apt-get install .*${packages}\\n[^]*npm test`));
});
