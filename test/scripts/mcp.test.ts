import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { CallToolResultSchema } from "@modelcontextprotocol/sdk/types.js";
import { afterAll, expect, test } from "vitest";
import { writeAll } from "../../scripts/bench/run.ts";
import { generateDebate } from "../../scripts/generate-debate.ts";
import { textIn, valueIn } from "../../scripts/github/api.ts";
import { loadServer } from "../../scripts/mcp.ts";
import { bareEnvironment } from "../bare-environment.ts";
import { temporaryFolder } from "../temporary-folder.ts";

type Given = Readonly<Record<string, unknown>>;

/** Starts the server on a claims folder, on a site at https://map.example.org, and asks it as the SDK's own client. */
async function connect(claims: string) {
  const client = new Client({ name: "test", version: "1" });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ["scripts/cli.ts", "mcp", "--claims", claims, "--without-history"],
    env: { ...bareEnvironment, SITE_URL: "https://map.example.org" },
  });
  await client.connect(transport);
  const call = async (name: string, given: Given) => {
    const { content, isError = false } = CallToolResultSchema.parse(
      await client.callTool({ name, arguments: { ...given } }),
    );
    const [first] = content;
    return { isError, text: first?.type === "text" ? first.text : "" };
  };
  return {
    client,
    /** The answer of a tool, parsed. Rejects where it is an error. */
    ask: async (name: string, given: Given) => {
      const { isError, text } = await call(name, given);
      if (isError) throw new Error(text);
      const answer: unknown = JSON.parse(text);
      return answer;
    },
    /** The text of an error. Rejects where there is none. */
    fault: async (name: string, given: Given) => {
      const { isError, text } = await call(name, given);
      if (!isError) throw new Error(`${name} has answered.`);
      return text;
    },
  };
}

/** The texts in a list of an answer, by a field of its items. */
function each(answer: unknown, list: string, field: string): readonly string[] {
  const items = valueIn(answer, list);
  return Array.isArray(items) ? items.map((item) => String(valueIn(item, field))) : [];
}

const bundled = await connect("claims");
const folder = temporaryFolder();
writeAll(folder, generateDebate({ claims: 300, seed: 1 }));
const generated = await connect(join(folder, "claims"));
const claim = each(await generated.ask("search", { role: ["position"] }), "results", "id")[0] ?? "";

afterAll(() => Promise.all([bundled.client.close(), generated.client.close()]));

/** The address of a version of a claim. */
const versionAddress = /^https:\/\/map\.example\.org\/claims\/[a-z0-9-]+\/[0-9a-f]{10,}\/$/;

test("names its tools, each with a description and a schema that takes no other fields", async () => {
  const { tools } = await bundled.client.listTools();
  expect(tools.map(({ name }) => name).join(" ")).toBe(
    "search read claim question person term between follows due cite",
  );
  for (const { description, inputSchema, annotations } of tools) {
    expect(description?.length).toBeGreaterThan(40);
    expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
    expect(annotations?.readOnlyHint).toBe(true);
  }
  expect(bundled.client.getInstructions()).toContain("versionUrl");
});

test("a search finds claims by their words and by what a typing error stands for", async () => {
  const found = await bundled.ask("search", { words: "langauge models", role: ["position"], limit: 3 });
  expect(found).toMatchObject({ corrected: [{ typed: "langauge" }] });
  expect(each(found, "results", "role")).toEqual(["position", "position", "position"]);
  for (const address of each(found, "results", "versionUrl")) expect(address).toMatch(versionAddress);
  const people = await bundled.ask("search", { words: "lecun", among: "people", limit: 1 });
  expect(people).toMatchObject({ results: [{ id: "yann-lecun", url: "https://map.example.org/people/yann-lecun/" }] });
});

test("a text is read with the map: the claims that its sentences are near, with the objections", async () => {
  const said = "Warnings of existential risk from AI are overstated.";
  const answer = await bundled.ask("read", { text: `I met my aunt on Sunday. ${said}` });
  expect(answer).toMatchObject({ sentences: 2, near: 1, unmet: 1, matches: [{ sentence: said, line: 1 }] });
  const [match] = [valueIn(answer, "matches")].flat();
  const [claim] = [valueIn(match, "near")].flat();
  expect(claim).toMatchObject({ id: "ai-existential-risk-is-overstated", role: "position" });
  expect(new Set(each(claim, "objections", "against"))).toEqual(new Set(["claim", "reason", "step"]));
});

test("a question has its argument, nested, with ids, holders and versioned addresses", async () => {
  const id = "do-language-models-lead-to-human-level-ai";
  const answer = await bundled.ask("question", { id, levels: 2 });
  expect(answer).toMatchObject({ id, levels: 2, url: `https://map.example.org/questions/${id}/` });
  expect(each(answer, "positions", "role")).toContain("position");
  for (const address of each(answer, "positions", "versionUrl")) expect(address).toMatch(versionAddress);
  expect(JSON.stringify(answer)).toContain('"person":"yann-lecun"');
});

test("forecasts by a person on a question have their days, how they are decided and their outcomes with sources", async () => {
  const question = "how-much-weight-for-lecuns-record";
  const answer = await bundled.ask("due", { list: ["earlier"], question, person: "geoffrey-hinton" });
  expect(answer).toMatchObject({
    count: 1,
    forecasts: [{ id: "hinton-expected-ai-to-outdo-radiologists-by-2021", list: "earlier", made: "2016" }],
  });
  const [forecast] = [valueIn(answer, "forecasts")].flat();
  expect(each(valueIn(forecast, "resolves"), "outcomes", "outcome")).toEqual(["did-not-happen", "partly"]);
  expect(JSON.stringify(answer)).toContain('"source":"newrepublic-2024-radiology"');
  expect(await bundled.fault("due", { person: "nobody" })).toContain("nobody");
});

test("a term is found by another name, and has its meaning, its source and the claims about it", async () => {
  const found = await bundled.ask("search", { words: "making things up", among: "terms", limit: 1 });
  expect(found).toMatchObject({ results: [{ id: "hallucination", term: "hallucination" }] });
  const term = await bundled.ask("term", { id: "hallucination" });
  expect(term).toMatchObject({ source: { source: "bengio-2025-iaisr" } });
  expect(valueIn(term, "definition")).toContain("made up");
  expect(each(term, "claims", "id")).toContain("plausible-words-pass-for-knowledge");
});

test("a claim has what its file has, with the replies to it", async () => {
  const answer = await bundled.ask("claim", { id: "language-models-are-not-the-path" });
  expect(answer).toMatchObject({ id: "language-models-are-not-the-path", role: "position" });
  expect(each(answer, "replies", "as")).toContain("reason");
  expect(each(answer, "versions", "url")[0]).toMatch(versionAddress);
  expect(textIn(answer, "recordedInWords")).toMatch(
    /^\d+ objections are recorded against it, .* Its result in My view would change .*\.$/,
  );
  expect(textIn(answer, "note")).toBe("Facts about this map, not about the world.");
});

test("no answer about claims has a label, unless it is asked for by its name", async () => {
  const asked = [
    ["claim", { id: "language-models-are-not-the-path" }],
    ["question", { id: "do-language-models-lead-to-human-level-ai" }],
    ["search", { words: "language models" }],
  ] as const;
  for (const [tool, given] of asked) {
    const plain = JSON.stringify(await bundled.ask(tool, given));
    expect(plain).not.toMatch(/label"/i);
    expect(plain).toContain('"recorded":{"objections":');
    expect(JSON.stringify(await bundled.ask(tool, { ...given, groundedLabel: true }))).toMatch(
      /"groundedLabel":"(in|out|undecided)"/,
    );
  }
});

test("a person has their stances by question, with sources, and can be compared with any other", async () => {
  const person = await bundled.ask("person", { id: "yann-lecun" });
  expect(person).toMatchObject({ name: { family: "LeCun" }, url: "https://map.example.org/people/yann-lecun/" });
  expect(each(valueIn(person, "stances", "0"), "holdings", "stance")).toContain("asserts");
  const pair = await bundled.ask("between", { one: "yann-lecun", other: "geoffrey-hinton" });
  expect(pair).toMatchObject({
    people: [{ id: "geoffrey-hinton" }, { id: "yann-lecun" }],
    url: "https://map.example.org/people/geoffrey-hinton/and/yann-lecun/",
  });
  expect(each(pair, "starts", "versionUrl")[0]).toMatch(versionAddress);
  // Dates are those of the files, as in a claim, rather than words.
  const dates = [...JSON.stringify([person, pair]).matchAll(/"date":"([^"]*)"/g)].map(([, date]) => date);
  expect(dates).toContain("2022-06-27");
  for (const date of dates) expect(date).toMatch(/^(\d{4}(-\d\d){0,2})?$/);
  expect(await bundled.fault("between", { one: "yann-lecun", other: "yann-lecun" })).toContain("two different people");
});

test("what follows from a judgement is what the command `standing` says", async () => {
  const id = "language-models-are-not-the-path";
  const answer = await bundled.ask("follows", { accept: [id], about: [id] });
  expect(answer).toMatchObject({ judged: { accepted: 1 }, about: [{ id, groundedLabel: "in", why: "you accept it" }] });
  expect(await bundled.fault("follows", { accept: [id], reject: [id] })).toBe(
    `\`${id}\` can't be both accepted and rejected.`,
  );
});

test("a reference to a claim has the address of the version, and one to a source has its authors", async () => {
  const id = "language-models-are-not-the-path";
  const claim = await bundled.ask("cite", { id, as: ["apa", "bibtex"] });
  const address = textIn(claim, "versionUrl");
  expect(address).toMatch(versionAddress);
  expect(claim).toMatchObject({ isCurrent: true });
  expect(textIn(claim, "citations", "apa")).toContain(address);
  expect(textIn(claim, "citations", "bibtex")).toContain(`@incollection{${id},`);
  const source = await bundled.ask("cite", { id: "lecun-2022-path-ami" });
  expect(source).toMatchObject({ kind: "source" });
  expect(textIn(source, "citations", "apa")).toContain("LeCun, Y.");
  expect(await bundled.fault("cite", { id, version: "0123456789" })).toContain(
    "has no version `0123456789`. Its versions:",
  );
  expect(await bundled.fault("cite", { id: "lecun-2022-path-ami", version: "0123456789" })).toBe(
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

test("every claim that a search lists can be asked for, cited and judged", async () => {
  const ids = each(await generated.ask("search", { role: ["position", "rebuttal"], limit: 50 }), "results", "id");
  expect(ids.length).toBe(50);
  for (const id of ids) {
    expect(await generated.ask("claim", { id })).toMatchObject({ id });
    expect(await generated.ask("cite", { id })).toMatchObject({ id });
  }
  expect(await generated.ask("follows", { reject: ids })).toMatchObject({ judged: { rejected: 50 } });
});

test("any two people can be compared, with or without a page", async () => {
  const people = each(await generated.ask("search", { among: "people", limit: 8 }), "results", "id");
  for (const [index, one] of people.entries())
    for (const other of people.slice(index + 1))
      expect(await generated.ask("between", { one: other, other: one })).toHaveProperty("disagreements.recorded");
});

test.each<[what: string, tool: string, given: Given, says: string]>([
  ["an unknown id", "claim", { id: `${claim}x` }, "Did you mean `"],
  ["a name that every object has", "claim", { id: "constructor" }, "no claim `constr"],
  ["a filter of claims among sources", "search", { among: "sources", unanswered: true }, "leave them out for sources"],
  ["a path", "claim", { id: "../../etc/passwd" }, "has only the letters"],
  ["a very long id", "person", { id: "a".repeat(500_000) }, "<=100 characters"],
  ["a request that is too long", "search", { words: "x".repeat(3_000_000) }, "<=200 characters"],
  ["many ids", "follows", { accept: Array(501).fill(claim) }, "<=500 items"],
  ["a number beyond all bounds", "search", { limit: 1e300 }, "Invalid arguments"],
  ["an unknown field", "claim", { id: claim, levls: 1 }, 'Unrecognized key: "levls"'],
  ["an unknown tool", "delete", {}, "Tool delete not found"],
])("%s is refused with a sentence, and the next request is answered", async (_, tool, given, says) => {
  expect(await generated.fault(tool, given)).toContain(says);
  expect(await generated.ask("claim", { id: claim })).toMatchObject({ id: claim });
});
