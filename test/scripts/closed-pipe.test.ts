import { spawn, spawnSync } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bareEnvironment } from "../bare-environment.ts";

const root = join(import.meta.dirname, "../..");

/** Runs a command whose output nobody reads. Returns its standard error and exit code. */
function unread(parameters: readonly string[]): Promise<readonly [code: number | null, error: string]> {
  const child = spawn(process.execPath, ["scripts/cli.ts", ...parameters], {
    cwd: root,
    env: { ...bareEnvironment, CLAIMS_DIR: "test/fixtures/debates/small/claims" },
  });
  const chunks: Buffer[] = [];
  child.stdout.destroy();
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((done) => {
    child.on("close", (code) => done([code, Buffer.concat(chunks).toString("utf8")]));
  });
}

test.each(["check", "check --format json", "export json", "standing", "impact HEAD", "new --help", ""])(
  "disputed-territory %s exits quietly if nobody reads its output",
  async (command) => {
    expect(await unread(command.split(" ").filter(Boolean))).toEqual([0, ""]);
  },
);

test.skipIf(!existsSync("/dev/full"))("a full disk is reported in a sentence, with exit code 2", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["scripts/cli.ts", "standing", "--claims", "test/fixtures/debates/small/claims"],
    { cwd: root, env: bareEnvironment, encoding: "utf8", stdio: ["ignore", openSync("/dev/full", "w"), "pipe"] },
  );
  expect([status, stderr]).toEqual([2, "The output can't be written: the disk is full.\n"]);
});
