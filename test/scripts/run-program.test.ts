import { spawn, spawnSync } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { runProgram } from "../../scripts/run-program.ts";
import { bareEnvironment } from "../bare-environment.ts";

/** Runs a command whose output nobody reads. Returns its standard error and exit code. */
function unread(parameters: readonly string[]): Promise<readonly [code: number | null, error: string]> {
  const child = spawn(process.execPath, ["scripts/cli.ts", ...parameters], {
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
    { env: bareEnvironment, encoding: "utf8", stdio: ["ignore", openSync("/dev/full", "w"), "pipe"] },
  );
  expect([status, stderr]).toEqual([2, "The output can't be written: the disk is full.\n"]);
});

afterEach(() => {
  process.exitCode = 0;
});

/** What a command says that fails with an error. */
async function said(error: Error): Promise<string> {
  let text = "";
  const write = vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  try {
    await runProgram(() => Promise.reject(error));
  } finally {
    write.mockRestore();
  }
  expect(process.exitCode).toBe(2);
  return text;
}

test.each([
  ["EACCES", "EACCES: permission denied, open '/map/public/cup.svg'"],
  ["EACCES", "listen EACCES: permission denied 127.0.0.1:80"],
  ["EADDRINUSE", "listen EADDRINUSE: address already in use 127.0.0.1:4341"],
])("what the system refuses is said in one line, without a stack: %s %s", async (code, message) => {
  expect(await said(Object.assign(new Error(message), { code }))).toBe(`${message}\n`);
});

test("an error of ours has its stack", async () => {
  expect(await said(new TypeError("x is not a function"))).toMatch(/x is not a function\n +at /);
});
