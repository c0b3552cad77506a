import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LedgerError, readLedgerText } from "../../src/files/read-ledger.ts";

/** A server in a process of its own: whoever reads a ledger waits for it, and could answer nothing meanwhile. */
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
  folder = mkdtempSync(join(tmpdir(), "read-ledger-"));
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
  rmSync(folder, { recursive: true, force: true });
});

const read = (named: string | null) => readLedgerText(join(folder, "claims"), named);

test("where none is named, the copy in the claims folder is read, if there is one", () => {
  expect(read(null)).toBeNull();
  const copy = join(folder, "claims/versions.json");
  writeFileSync(copy, "of the folder");
  expect(read(null)).toEqual({ where: copy, text: "of the folder" });
});

test("who says that there is none is believed", () => {
  expect(read("none")).toBeNull();
});

test("a copy in the claims folder that is a link is not followed", () => {
  const linked = join(folder, "linked");
  mkdirSync(linked);
  symlinkSync(join(folder, "dist/versions.json"), join(linked, "versions.json"));
  expect(() => readLedgerText(linked, null)).toThrow(LedgerError);
  expect(() => readLedgerText(linked, null)).toThrow(/is not a regular file.*Put a copy of the ledger there/);
});

test("a ledger is named by its file or the folder that it is in, and goes before the copy", () => {
  for (const named of [join(folder, "dist"), join(folder, "dist/versions.json")])
    expect(read(named)?.text).toBe("of the build");
});

test("a ledger is named by its address or that of the site", () => {
  for (const named of [`${site}/map/`, `${site}/map/versions.json`])
    expect(read(named)).toEqual({ where: `${site}/map/versions.json`, text: "é ledger" });
});

test("a site that has no ledger yet is none that can't be asked", () => {
  expect(read(`${site}/new/`)).toEqual({ where: `${site}/new/versions.json`, text: null });
  expect(() => read(`${site}/broken/`)).toThrow(LedgerError);
  expect(() => read(`${site}/broken/`)).toThrow(/it answered 503.*might lose a published version.*--ledger FILE/s);
  expect(() => read("http://127.0.0.1:9/")).toThrow(/can't be fetched \(.+\)/);
});

test("a file that isn't there is an error, not a ledger without entries", () => {
  expect(() => read(join(folder, "nowhere.json"))).toThrow(LedgerError);
  expect(() => read(join(folder, "nowhere.json"))).toThrow(/leave it out if nothing was published yet/);
});
