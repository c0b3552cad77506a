import { afterEach, expect, test, vi } from "vitest";
import { runProgram } from "../../scripts/run-program.ts";

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
