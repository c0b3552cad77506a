import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LedgerError, readLedgerText } from "../../src/files/read-ledger.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** A server in its own process: reading a ledger blocks this one, so it could not answer. */
const program = `
const { createServer } = await import("node:http");
const answers = { "/map/versions.json": [200, "é ledger"], "/broken/versions.json": [503, "later"] };
const server = createServer((request, response) => {
  const [status, text] = answers[request.url] ?? [404, "nothing here"];
  response.writeHead(status, { "Content-Type": "application/json" }).end(text);
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
`;

let folder = "";
let server: ChildProcess;
let site = "";

beforeAll(async () => {
  folder = temporaryFolder();
  mkdirSync(join(folder, "claims"));
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "dist/versions.json"), "of the build");
  server = spawn(process.execPath, ["--input-type=module", "--eval", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const port = await new Promise<string>((resolve) => server.stdout?.once("data", (data) => resolve(String(data))));
  site = `http://127.0.0.1:${port.trim()}`;
});

afterAll(() => {
  server.kill();
});

const read = (named: string | null, claims = "claims") => readLedgerText(join(folder, claims), named);

test("by default, the copy in the claims folder is read, if there is one", () => {
  expect(read(null)).toBeNull();
  const copy = join(folder, "claims/versions.json");
  writeFileSync(copy, "of the folder");
  expect(read(null)).toEqual({ where: copy, text: "of the folder" });
});

test("an explicit “none” is respected", () => {
  expect(read("none")).toBeNull();
});

test("a copy in the claims folder that is a link is not followed", () => {
  const linked = join(folder, "linked");
  mkdirSync(linked);
  symlinkSync(join(folder, "dist/versions.json"), join(linked, "versions.json"));
  expect(() => readLedgerText(linked, null)).toThrow(LedgerError);
  expect(() => readLedgerText(linked, null)).toThrow(/is not a regular file.*Put a copy of the ledger there/);
});

test("a ledger is given by its file or its folder, and takes precedence over the copy", () => {
  for (const named of [join(folder, "dist"), join(folder, "dist/versions.json")])
    expect(read(named)?.text).toBe("of the build");
});

test("a ledger is given by its own address or that of its site", () => {
  for (const named of [`${site}/map/`, `${site}/map/versions.json`])
    expect(read(named)).toEqual({ where: `${site}/map/versions.json`, text: "é ledger" });
});

test("a site without a ledger differs from one that can't be reached", () => {
  expect(read(`${site}/new/`, "dist/none")).toEqual({ where: `${site}/new/versions.json`, text: null });
  expect(() => read(`${site}/broken/`)).toThrow(LedgerError);
  expect(() => read(`${site}/broken/`)).toThrow(/it answered 503.*might lose a published version.*--ledger FILE/s);
  expect(() => read("http://127.0.0.1:9/")).toThrow(/can't be fetched \(.+\)/);
});

test("the copy in the claims folder holds what was published before at another address, until the site has a ledger", () => {
  expect(read(`${site}/new/`, "dist")).toEqual({ where: join(folder, "dist/versions.json"), text: "of the build" });
  expect(read(`${site}/map/`, "dist")?.text).toBe("é ledger");
});

test("a file that doesn't exist is an error rather than an empty ledger", () => {
  expect(() => read(join(folder, "nowhere.json"))).toThrow(LedgerError);
  expect(() => read(join(folder, "nowhere.json"))).toThrow(/leave it out if nothing was published yet/);
});
