import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { loadServer } from "../../../scripts/mcp.ts";
import { bareEnvironment } from "../../bare-environment.ts";

test("a line that is no message is told on standard error, the next one is answered, and the end of the input ends the server", () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["scripts/cli.ts", "mcp", "--without-history", "--claims", "test/fixtures/debates/small/claims"],
    {
      input: `no json\n[]\n${JSON.stringify({ jsonrpc: "2.0", id: 5, method: "ping" })}\n`,
      encoding: "utf8",
      env: bareEnvironment,
    },
  );
  expect(stderr).toContain("is not valid JSON");
  expect(
    stdout
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line)),
  ).toEqual([{ jsonrpc: "2.0", id: 5, result: {} }]);
  expect(status).toBe(0);
});

test("where the SDK is not installed, a sentence says what to install", async () => {
  const missing = (name: string) =>
    Object.assign(new Error(`Cannot find package '${name}' imported from serve.js`), { code: "ERR_MODULE_NOT_FOUND" });
  await expect(loadServer(() => Promise.reject(missing("@modelcontextprotocol/sdk")))).rejects.toThrow(
    "npm install @modelcontextprotocol/sdk",
  );
  await expect(loadServer(() => Promise.reject(missing("zod")))).rejects.toThrow("Cannot find package 'zod'");
});
