import { spawnSync } from "node:child_process";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { valueIn } from "../../../scripts/github/api.ts";
import { idOfMessage } from "../../../scripts/mcp/id-of-message.ts";
import { loadServer } from "../../../scripts/mcp/load-server.ts";
import { messageLines } from "../../../scripts/mcp/message-lines.ts";
import { bareEnvironment } from "../../bare-environment.ts";

/** What passes of an input that comes in pieces of `size` bytes, and the id and code of each answer that refuses a line. */
async function passed(input: string, most: number, size: number) {
  const refused: unknown[] = [];
  const bytes = Buffer.from(input);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, piece) =>
    bytes.subarray(piece * size, (piece + 1) * size),
  );
  const refuse = (answer: string): void => {
    const read: unknown = JSON.parse(answer);
    refused.push([valueIn(read, "id"), valueIn(read, "error", "code")]);
  };
  return { text: await text(Readable.from(pieces).pipe(messageLines(most, refuse))), refused };
}

test.each([1, 3, 1000])("messages pass whole and longer lines are refused, in pieces of %i bytes", async (size) => {
  const short = '{"jsonrpc":"2.0","method":"ä"}';
  const long = `{"jsonrpc":"2.0","id":7,"method":"${"x".repeat(50)}"}`;
  expect(await passed(`${short}\n\n \r\n${long}\n${short}\r\n${short}`, 40, size)).toEqual({
    text: `${short}\n${short}\r\n${short}\n`,
    refused: [[7, -32600]],
  });
});

test.each([
  ["without a method", '{"jsonrpc":"2.0","id":5}', 5, -32600],
  ["whose method is a number", '{"method":1,"id":"a","jsonrpc":"2.0"}', "a", -32600],
  ["without a version", '{"id":6,"method":"ping"}', 6, -32600],
  ["whose id is no id", '{"jsonrpc":"2.0","id":1.5,"method":"ping"}', undefined, -32600],
  ["in a list", '[{"jsonrpc":"2.0","id":7,"method":"ping"}]', undefined, -32600],
  ["cut off", '{"jsonrpc":"2.0","id":8,', undefined, -32700],
])("a message %s is refused, by its id where it has one", async (_, line, id, code) => {
  expect(await passed(line, 1000, 1000)).toEqual({ text: "", refused: [[id, code]] });
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
  const answer = JSON.stringify({ jsonrpc: "2.0", id: 4, result: {} });
  const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["scripts/cli.ts", "mcp", "--without-history", "--claims", "test/fixtures/debates/small/claims"],
    { input: `no json\n[]\n"\\u0000"\n${deep}\n\u0000\n${answer}\n${ping}`, encoding: "utf8", env: bareEnvironment },
  );
  const answers = stdout
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  const codes = answers.slice(0, 5).map((refused) => valueIn(refused, "error", "code"));
  expect(codes).toEqual([-32700, -32600, -32600, -32600, -32700]);
  // An answer to nothing is not answered.
  expect(stderr).toContain("unknown message ID");
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
