import { spawnSync } from "node:child_process";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { valueIn } from "../../../scripts/github/read-json.ts";
import { boundedLines } from "../../../scripts/mcp/bounded-lines.ts";
import { idOfMessage } from "../../../scripts/mcp/id-of-message.ts";
import { loadServer } from "../../../scripts/mcp/load-server.ts";
import type { MessageId } from "../../../scripts/mcp/refusal.ts";
import { bareEnvironment } from "../../bare-environment.ts";

/** What passes of an input that comes in pieces of `size` bytes, and the ids that are refused. */
async function passed(input: string, most: number, size: number) {
  const refused: (MessageId | null)[] = [];
  const bytes = Buffer.from(input);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, piece) =>
    bytes.subarray(piece * size, (piece + 1) * size),
  );
  const lines = Readable.from(pieces).pipe(boundedLines(most, (id) => refused.push(id)));
  return { text: await text(lines), refused };
}

test.each([1, 3, 1000])("lines pass whole and longer ones are refused, in pieces of %i bytes", async (size) => {
  const long = `{"id":7,"params":"${"x".repeat(50)}"}`;
  expect(await passed(`{"a":"ä"}\n\n${long}\n12345\nnever ended`, 20, size)).toEqual({
    text: '{"a":"ä"}\n12345\n',
    refused: [7],
  });
});

test.each([
  ['{"method":"x","params":{"id":3},"jsonrpc":"2.0","id":12}', 12],
  ['{"jsonrpc":"2.0","id":"a-1","method":"x"}', "a-1"],
  ['{"method":"x","params":{"deep":{"id":3}}}', null],
  ['{"method":"x","params":{"words":",\\"id\\":3}"}}', null],
])("the id of %s", (message, id) => {
  const bytes = Buffer.from(message);
  expect(idOfMessage(bytes, bytes)).toBe(id);
});

test("lines that are no messages are answered, and the end of the input ends the server", () => {
  const ping = JSON.stringify({ jsonrpc: "2.0", id: 5, method: "ping" });
  const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
  const { stdout, status } = spawnSync(
    process.execPath,
    ["scripts/mcp.ts", "--without-history", "--claims", "test/fixtures/debates/small/claims"],
    { input: `no json\n[]\n"\\u0000"\n${deep}\n\u0000\n${ping}\n`, encoding: "utf8", env: bareEnvironment },
  );
  const answers = stdout
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  const codes = answers.slice(0, 5).map((answer) => valueIn(answer, "error", "code"));
  expect(codes).toEqual([-32700, -32700, -32700, -32700, -32700]);
  expect(answers.slice(5)).toEqual([{ jsonrpc: "2.0", id: 5, result: {} }]);
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
