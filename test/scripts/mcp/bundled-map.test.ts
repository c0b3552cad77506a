import { afterAll, beforeAll, expect, test } from "vitest";
import { textIn, valueIn } from "../../../scripts/github/api.ts";
import { connect, each, type Asker } from "./connect.ts";
import { spawnSync } from "node:child_process";
import { loadServer } from "../../../scripts/mcp.ts";
import { bareEnvironment } from "../../bare-environment.ts";

let asker: Asker;

beforeAll(async () => {
  asker = await connect("claims");
}, 60_000);

afterAll(() => asker.client.close());

/** The address of a version of a claim. */
const versionAddress = /^https:\/\/map\.example\.org\/claims\/[a-z0-9-]+\/[0-9a-f]{10,}\/$/;

test("names its tools, each with a description and a schema that takes no other fields", async () => {
  const { tools } = await asker.client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    "search",
    "claim",
    "question",
    "person",
    "between",
    "follows",
    "cite",
  ]);
  for (const { description, inputSchema, annotations } of tools) {
    expect(description?.length).toBeGreaterThan(40);
    expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
    expect(annotations?.readOnlyHint).toBe(true);
  }
  expect(asker.client.getInstructions()).toContain("versionUrl");
});

test("a search finds claims by their words and by what a typing error stands for", async () => {
  const found = await asker.ask("search", { words: "langauge models", role: ["position"], limit: 3 });
  expect(found).toMatchObject({ corrected: [{ typed: "langauge" }] });
  expect(each(found, "results", "role")).toEqual(["position", "position", "position"]);
  for (const address of each(found, "results", "versionUrl")) expect(address).toMatch(versionAddress);
  const people = await asker.ask("search", { words: "lecun", among: "people", limit: 1 });
  expect(people).toMatchObject({
    results: [{ id: "yann-lecun", url: "https://map.example.org/people/yann-lecun/" }],
  });
});

test("a question has its argument, nested, with ids, holders and versioned addresses", async () => {
  const id = "do-language-models-lead-to-human-level-ai";
  const answer = await asker.ask("question", { id, levels: 2 });
  expect(answer).toMatchObject({ id, levels: 2, url: `https://map.example.org/questions/${id}/` });
  expect(each(answer, "positions", "role")).toContain("position");
  for (const address of each(answer, "positions", "versionUrl")) expect(address).toMatch(versionAddress);
  expect(JSON.stringify(answer)).toContain('"person":"yann-lecun"');
});

test("a claim has what its file has, with the replies to it", async () => {
  const answer = await asker.ask("claim", { id: "language-models-are-not-the-path" });
  expect(answer).toMatchObject({ id: "language-models-are-not-the-path", role: "position" });
  expect(each(answer, "replies", "as")).toContain("reason");
  expect(each(answer, "versions", "url")[0]).toMatch(versionAddress);
});

test("a person has their stances by question, with sources, and can be compared with any other", async () => {
  const person = await asker.ask("person", { id: "yann-lecun" });
  expect(person).toMatchObject({ name: { family: "LeCun" }, url: "https://map.example.org/people/yann-lecun/" });
  expect(each(valueIn(person, "stances", "0"), "holdings", "stance")).toContain("asserts");
  const pair = await asker.ask("between", { one: "yann-lecun", other: "geoffrey-hinton" });
  expect(pair).toMatchObject({
    people: [{ id: "geoffrey-hinton" }, { id: "yann-lecun" }],
    url: "https://map.example.org/people/geoffrey-hinton/and/yann-lecun/",
  });
  expect(each(pair, "starts", "versionUrl")[0]).toMatch(versionAddress);
  // Dates are those of the files, as in a claim, rather than words.
  const dates = [...JSON.stringify([person, pair]).matchAll(/"date":"([^"]*)"/g)].map(([, date]) => date);
  expect(dates).toContain("2022-06-27");
  for (const date of dates) expect(date).toMatch(/^(\d{4}(-\d\d){0,2})?$/);
  expect(await asker.fault("between", { one: "yann-lecun", other: "yann-lecun" })).toContain("two different people");
});

test("what follows from a judgement is what the command `standing` says", async () => {
  const id = "language-models-are-not-the-path";
  const answer = await asker.ask("follows", { accept: [id], about: [id] });
  expect(answer).toMatchObject({ judged: { accepted: 1 }, about: [{ id, label: "in", why: "you accept it" }] });
  expect(await asker.fault("follows", { accept: [id], reject: [id] })).toBe(
    `\`${id}\` can't be both accepted and rejected.`,
  );
});

test("a reference to a claim has the address of the version, and one to a source has its authors", async () => {
  const id = "language-models-are-not-the-path";
  const claim = await asker.ask("cite", { id, as: ["apa", "bibtex"] });
  const address = textIn(claim, "versionUrl");
  expect(address).toMatch(versionAddress);
  expect(claim).toMatchObject({ isCurrent: true });
  expect(textIn(claim, "citations", "apa")).toContain(address);
  expect(textIn(claim, "citations", "bibtex")).toContain(`@incollection{${id},`);
  const source = await asker.ask("cite", { id: "lecun-2022-path-ami" });
  expect(source).toMatchObject({ kind: "source" });
  expect(textIn(source, "citations", "apa")).toContain("LeCun, Y.");
  expect(await asker.fault("cite", { id, version: "0123456789" })).toContain(
    "has no version `0123456789`. Its versions:",
  );
  expect(await asker.fault("cite", { id: "lecun-2022-path-ami", version: "0123456789" })).toBe(
    "`lecun-2022-path-ami` is a source, and sources have no versions: leave out `version`.",
  );
});

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
