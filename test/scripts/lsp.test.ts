import { spawn } from "node:child_process";
import { cpSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as protocol from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { afterAll, expect, test } from "vitest";
import { bareEnvironment } from "../bare-environment.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
cpSync("test/fixtures/debates/small/claims", join(folder, "claims"), { recursive: true });
const program = spawn(process.execPath, ["scripts/cli.ts", "lsp", "--without-history"], { env: bareEnvironment });
const server = protocol.createProtocolConnection(
  new protocol.StreamMessageReader(program.stdout),
  new protocol.StreamMessageWriter(program.stdin),
);
const ask = (method: string, given: object): Promise<unknown> => server.sendRequest(`textDocument/${method}`, given);
const tell = (method: string, given: object) => server.sendNotification(method, given);
const uriOf = (path: string): string => pathToFileURL(join(folder, "claims", path)).href;
const pathOf = (uri: string): string => uri.slice(uriOf("").length + 1);

/** The findings that the server has sent, by file, and the addresses that it has opened. */
const findings = new Map<string, readonly protocol.Diagnostic[]>();
const shown: string[] = [];
server.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }: protocol.PublishDiagnosticsParams) => {
  findings.set(pathOf(uri), diagnostics);
});
server.onRequest("window/showDocument", ({ uri }: protocol.ShowDocumentParams) => ({ success: shown.push(uri) > 0 }));
server.listen();
const folders = [{ uri: pathToFileURL(folder).href, name: "tea" }];
await server.sendRequest("initialize", { processId: null, capabilities: {}, workspaceFolders: folders });
await tell("initialized", {});
afterAll(() => program.kill());

const [jug, measure] = ["tea/order/a-jug-measures-as-well.yaml", "tea/order/tea-first-lets-one-measure.yaml"];
const read = (path: string): string => readFileSync(join(folder, "claims", path), "utf8");
const versions = new Map<string, number>();

/** Has a text in the editor that is not saved, and gives the place of `‸` in it. */
async function type(path: string, marked: string) {
  const text = marked.replace("‸", "");
  const version = (versions.get(path) ?? 0) + 1;
  versions.set(path, version);
  const document = TextDocument.create(uriOf(path), "yaml", version, text);
  const textDocument = { uri: document.uri, languageId: "yaml", version, text };
  if (version === 1) await tell("textDocument/didOpen", { textDocument });
  else await tell("textDocument/didChange", { textDocument, contentChanges: [{ text }] });
  return { textDocument, position: document.positionAt(marked.indexOf("‸")), document };
}

/** The rules that the server reports for a file, as soon as they are these. */
const reported = (path: string) => {
  const found = () => (findings.get(path) ?? []).map(({ code, range }) => `${range.start.line + 1} ${String(code)}`);
  return expect.poll(found, { timeout: 20_000 });
};

/** The first id that is offered at `‸`, with its words. */
async function offered(path: string, marked: string): Promise<string> {
  const { textDocument, position } = await type(path, marked);
  const answer = await server.sendRequest(protocol.CompletionRequest.type, { textDocument, position });
  const [first] = answer === null || Array.isArray(answer) ? [] : answer.items;
  return first ? `${first.label}: ${first.detail ?? ""}` : "";
}

test("what is typed is checked with all other files, before it is saved", async () => {
  await type(jug, read(jug).replace("objects-to: tea-first", "objects-to: tea-frist"));
  await reported(jug).toContain("2 unknown-id");
  expect(findings.get(jug)?.[0]?.codeDescription?.href).toMatch(/#unknown-id$/);
  await type(jug, read(jug));
  await reported(jug).toEqual([]);
});

test("what a change makes wrong in a file that is not open is sent, and taken back when the change is thrown away", async () => {
  const reply = "tea/order/few-own-a-measuring-jug.yaml";
  await type(jug, read(jug).replace("objects-to", "supports"));
  await reported(reply).toEqual(["2 wrong-relation"]);
  await tell("textDocument/didClose", { textDocument: { uri: uriOf(jug) } });
  versions.delete(jug);
  await reported(reply).toEqual([]);
});

test.each([
  ["the beginning of an id", "objects-to: old‸", "old-cups-cracked: Old cups cracked"],
  ["words of its sentence", "objects-to: denatured fine‸", "denatured-milk-tastes-fine: "],
  ["an entry of a list", "supports:\n  - milk-goes-in-last\n  - old-c‸", "old-cups-cracked: "],
  ["an entry in brackets", "supports: [milk-goes-in-last,\n  old-c‸", "old-cups-cracked: "],
  ["an entry with keys", "held-by:\n  - stance: rejects\n    person: ‸", "george-orwell: George Orwell"],
  ["a source", "sources:\n  - source: Cup of Tea‸", "orwell-1946-nice-cup: A Nice Cup of Tea"],
  ["a link in prose", "explanation: |\n  As [[strong‸", "strong-tea-needs-no-measure: "],
  ["a citation in prose", "explanation: |\n  As in [@rsc-2003-perfect-cup; @orw‸]", "orwell-1946-nice-cup: "],
])("completes %s", async (_what, marked, first) => {
  expect(await offered(jug, `claim: A cup is small.\n${marked}`)).toContain(first);
});

test("offers what a key takes in this kind of file, and nothing where it takes no ids", async () => {
  expect(await offered("tea/debate.yaml", "title: Tea\nquestions: [what‸")).toContain("what-makes-tea-good: ");
  for (const marked of ["claim: A ‸", "aliases: ‸", "supports: old-cups-cracked\n‸", "explanation: |\n  old ‸"])
    expect(await offered(jug, marked)).toBe("");
  await type("tea/debate.yaml", read("tea/debate.yaml"));
});

test("says what an id names, and leads to its file and to all that name it", async () => {
  const at = await type(jug, `\n${read(jug)}`.replace("objects-to: ", "objects-to: ‸"));
  const says = [
    "With the tea in the cup one can measure the milk exactly.",
    "Reason: no holder recorded",
    "1 objection is recorded against it, with a reply. Its result in My view would change if you accepted or rejected “Whoever pours the milk first can measure it …” or “Few tea drinkers own a jug that measures so …”.",
  ];
  expect(await ask("hover", at)).toEqual({ contents: { kind: "plaintext", value: says.join("\n\n") } });
  expect(await ask("definition", at)).toMatchObject({ uri: uriOf(measure), range: { start: { line: 0 } } });
  const named = await ask("references", { ...at, context: { includeDeclaration: false } });
  expect(named).toMatchObject([
    { uri: uriOf(jug), range: { start: at.position } },
    { uri: uriOf("tea/order/milk-goes-in-last.yaml"), range: { start: { line: 13, character: 60 } } },
    { uri: uriOf("tea/order/the-measure-decides-the-taste.yaml"), range: { start: { line: 2, character: 14 } } },
    { uri: uriOf("tea/order/when-does-the-milk-go-in.yaml"), range: { start: { line: 6, character: 69 } } },
  ]);
});

test("lists the record of a file, and finds those of the whole map by words", async () => {
  const own = { name: "Whoever pours the milk first can measure it in a jug." };
  expect(await ask("documentSymbol", await type(jug, read(jug)))).toMatchObject([own]);
  const found = await server.sendRequest("workspace/symbol", { query: "the milk in a jug" });
  expect(found).toMatchObject({ 0: own });
});

test("renames a record with its file and with all that names it, also in a text that is not saved", async () => {
  const at = await type(jug, `\n${read(jug)}`.replace("objects-to: ", "objects-to: ‸"));
  expect(await ask("prepareRename", at)).toMatchObject({ placeholder: "tea-first-lets-one-measure" });
  const renamed = await server.sendRequest(protocol.RenameRequest.type, { ...at, newName: "tea-first-measures" });
  const changes = (renamed?.documentChanges ?? []).flatMap((change) =>
    "edits" in change
      ? editsOf(change).map(({ newText }) => `${pathOf(change.textDocument.uri)} ${newText}`)
      : "newUri" in change && `to ${pathOf(change.newUri)}`,
  );
  expect(changes).toEqual([
    `${jug} measures`,
    "tea/order/milk-goes-in-last.yaml measures",
    `${measure} aliases: tea-first-lets-one-measure\n`,
    "tea/order/the-measure-decides-the-taste.yaml measures",
    "tea/order/when-does-the-milk-go-in.yaml measures",
    "to tea/order/tea-first-measures.yaml",
  ]);
  await expect(ask("rename", { ...at, newName: "milk-last" })).rejects.toThrow(/^`milk-last` is a former id of/);
});

const editsOf = ({ edits }: protocol.TextDocumentEdit) => edits.flatMap((edit) => ("newText" in edit ? [edit] : []));

test("offers fixes, all safe ones of the file at once, and the page in the dev server", async () => {
  const wrong = read(jug).replace("tea-first", "tea-frist").replace("jug.", "jug");
  const { textDocument, document } = await type(jug, wrong);
  const range = { start: document.positionAt(0), end: document.positionAt(wrong.length) };
  const given = { textDocument, range, context: { diagnostics: [] } };
  const actions = (await server.sendRequest(protocol.CodeActionRequest.type, given)) ?? [];
  const made = actions.map((action) => {
    const [change] = "edit" in action ? (action.edit.documentChanges ?? []) : [];
    return [action.title, change && "edits" in change && TextDocument.applyEdits(document, editsOf(change))];
  });
  expect(made).toEqual([
    ["Did you mean `tea-first-lets-one-measure`?", wrong.replace("frist", "first")],
    ["End the sentence with one full stop.", wrong.replace("jug", "jug.")],
    ["Make all repairs in this file that need no decision", read(jug)],
    ["Open `a-jug-measures-as-well` in npm run dev", undefined],
  ]);
  const command = actions.at(-1)?.command;
  if (typeof command === "object") await server.sendRequest("workspace/executeCommand", command);
  expect(shown).toEqual(["http://localhost:4321/claims/a-jug-measures-as-well/"]);
});

test("notices what another program changes on the disk", async () => {
  await type(jug, read(jug));
  await reported(jug).toEqual([]);
  renameSync(join(folder, "claims", measure), join(folder, "measure.yaml"));
  await tell("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(measure), type: 3 }] });
  await reported(jug).toEqual(["2 unknown-id"]);
});
