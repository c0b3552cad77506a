import { mkdirSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort, listenFrom, serveFolder, type ServedFolder } from "../../scripts/serve-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const page = `<p>A map</p>${" of tea".repeat(400)}`;
let parent = "";
let server: ServedFolder;

beforeAll(async () => {
  parent = temporaryFolder();
  const folder = join(parent, "site");
  mkdirSync(join(folder, "map"), { recursive: true });
  writeFileSync(join(parent, "secret.txt"), "secret");
  writeFileSync(join(folder, ".build-manifest.txt"), "index.html\n");
  writeFileSync(join(folder, "404.html"), "<p>Nothing here");
  for (const name of ["index.html", "map/index.html", "sources.bib", "one.ris", "one.csl.json", "changes.atom"])
    writeFileSync(join(folder, name), page);
  writeFileSync(join(folder, "map.pdf"), page);
  server = await serveFolder({ folder, base: "/debate/", port: 0 });
});

afterAll(async () => {
  await server.close();
});

test("where the last port is in use, no other is tried, and a sentence says what to do", async () => {
  const server = createServer();
  const port = await freePort(65_535).catch(() => null);
  if (port !== null) await listenFrom(65_535, server);
  const message = "No port from 65535 to 65535 is free. Set PORT to another number, such as 8080.";
  await expect(serveFolder({ folder: parent, base: "/", port: 65_535 })).rejects.toThrow(message);
  await expect(freePort(65_535)).rejects.toThrow(message);
  server.close();
});

/** Sends a request line unchanged, which `fetch` would normalise. Returns the head and body of the answer. */
function ask(path: string, ...headers: readonly string[]): Promise<{ head: string; body: string }> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    const socket = connect(server.port, "localhost", () => {
      socket.write([`GET ${path} HTTP/1.1`, "Host: localhost", "Connection: close", ...headers, "", ""].join("\r\n"));
    });
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("error", fail);
    socket.on("close", () => {
      const [head = "", ...body] = Buffer.concat(chunks).toString("latin1").split("\r\n\r\n");
      done({ head, body: body.join("\r\n\r\n") });
    });
  });
}

const statusOf = ({ head }: { head: string }): number => Number(head.split(" ")[1]);
const headerOf = ({ head }: { head: string }, name: string): string =>
  head
    .split("\r\n")
    .find((line) => line.toLowerCase().startsWith(`${name}: `))
    ?.slice(name.length + 2) ?? "";

test.each(["/", "/debate"])("%s leads to the base path", async (path) => {
  const answer = await ask(path);
  expect([statusOf(answer), headerOf(answer, "location")]).toEqual([302, "/debate/"]);
});

test.each([
  ["", "text/html; charset=utf-8"],
  ["map/", "text/html; charset=utf-8"],
  ["sources.bib", "application/x-bibtex; charset=utf-8"],
  ["one.ris", "application/x-research-info-systems; charset=utf-8"],
  ["one.csl.json", "application/vnd.citationstyles.csl+json; charset=utf-8"],
  ["changes.atom", "application/atom+xml; charset=utf-8"],
])("/debate/%s is served as %s, compressed if the client accepts that", async (path, type) => {
  const plain = await ask(`/debate/${path}`);
  expect([statusOf(plain), headerOf(plain, "content-type"), plain.body]).toEqual([200, type, page]);
  const small = await ask(`/debate/${path}`, "Accept-Encoding: gzip");
  expect([headerOf(small, "content-type"), headerOf(small, "content-encoding")]).toEqual([type, "gzip"]);
  expect(small.body.length).toBeLessThan(page.length / 2);
});

test("binary files are not compressed, and a range is the requested part", async () => {
  expect(headerOf(await ask("/debate/map.pdf", "Accept-Encoding: gzip"), "content-encoding")).toBe("");
  const part = await ask("/debate/index.html", "Accept-Encoding: gzip", "Range: bytes=0-7");
  expect([statusOf(part), part.body]).toEqual([206, page.slice(0, 8)]);
});

test.each([
  ["a null character", "/debate/%00"],
  ["a name of 300 letters", `/debate/${"a".repeat(300)}`],
  ["bytes that are not UTF-8", "/debate/%ff"],
  ["the way out", "/debate/../../secret.txt"],
  ["the way out in escapes", "/debate/..%2f..%2fsecret.txt"],
  ["a hidden file", "/debate/.build-manifest.txt"],
  ["another path than the base", "/elsewhere/"],
  ["an address that is none", "http://[/"],
])("%s is answered with the page for what is not there", async (_, path) => {
  const answer = await ask(path);
  expect([statusOf(answer), answer.body]).toEqual([404, "<p>Nothing here"]);
});

test("an impossible range is refused, and the server goes on", async () => {
  for (const range of ["9-2", "999999-", "x"])
    expect([200, 416]).toContain(statusOf(await ask("/debate/index.html", `Range: bytes=${range}`)));
  expect(statusOf(await ask("/debate/index.html", "Range: bytes=999999-"))).toBe(416);
  expect(statusOf(await ask("/debate/"))).toBe(200);
});

test("the address of a folder without its final slash redirects to the one with it, and never to another host", async () => {
  const redirect = await ask("/debate/map?x=1");
  expect([statusOf(redirect), headerOf(redirect, "location")]).toEqual([301, "/debate/map/?x=1"]);
  for (const path of ["/%2fevil.example%2f..%2fmap", "//evil.example/%2e%2e/map", "/debate//evil.example/..%2fmap"])
    expect(headerOf(await ask(path), "location"), path).not.toMatch(/^(?:\/\/|\w+:)/);
});

test("if a port is taken, the next one is used", async () => {
  const second = await serveFolder({ folder: join(parent, "site"), base: "/", port: server.port });
  expect(second.port).toBeGreaterThan(server.port);
  await second.close();
});
