import { createServer, type RequestListener } from "node:http";
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listOf, textIn, valueIn } from "../../scripts/github/api.ts";
import { startDebate } from "../../scripts/new/starter-files.ts";
import { blocksOf, holds } from "../../scripts/verify/questions.ts";
import { hostOf } from "../host-of.ts";
import { runScript, type Run } from "../run-script.ts";
import { temporaryFolder, writeFileIn } from "../temporary-folder.ts";

const passage = "[pour the tea, into the cup]";
const page = "<!doctype html><meta charset='utf-8'><p>First, Pour the <b>Tea</b>,</p><p>slowly, into the cup.</p>";
const html = { "content-type": "text/html" };
const latin = { "content-type": "text/html; charset=ISO-8859-1" };
const notice = { DOI: "10.1000/183", type: "retraction", updated: { "date-parts": [[2025, 1, 5]] } };
const closest = { status: "200", url: "http://web.archive.org/web/1/x", timestamp: "20240203040506" };
let asked: string[] = [];

/** What a server can do, by path. */
const routes: Readonly<Record<string, RequestListener>> = {
  "/robots.txt": (_, to) => to.end("User-agent: *\nDisallow: /closed"),
  "/page": (_, to) => to.writeHead(200, html).end(page),
  "/other": (_, to) => to.writeHead(200, html).end("<p>Nothing on tea.</p>"),
  "/latin": (_, to) => to.writeHead(200, latin).end(Buffer.from("<p>Tee für Zürich</p>", "latin1")),
  "/odd": (_, to) => to.writeHead(200, { "content-type": "text/html; charset=none" }).end(page),
  "/dead": (_, to) => to.writeHead(404).end(),
  "/old": (_, to) => to.writeHead(301, { location: "/page" }).end(),
  "/for-now": (_, to) => to.writeHead(302, { location: "/page" }).end(),
  "/loop": (_, to) => to.writeHead(302, { location: "/loop" }).end(),
  "/limit": (_, to) =>
    asked.filter((path) => path === "/limit").length < 2
      ? to.writeHead(429, { "retry-after": "0" }).end()
      : to.writeHead(200, html).end(page),
  "/long-limit": (_, to) => to.writeHead(429, { "retry-after": "99999" }).end(),
  "/huge": (_, to) =>
    to.writeHead(200, { ...html, "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(6_000_000, " "))),
  "/slow": () => undefined,
  "/paper.bin": (_, to) => to.writeHead(200, { "content-type": "application/pdf" }).end("%PDF"),
  "/closed": (_, to) => to.writeHead(200, html).end(page),
  "/works/10.1000%2F182": (_, to) => to.end(JSON.stringify({ message: { "updated-by": [notice] } })),
  "/wayback/available": ({ url = "" }, to) =>
    to.end(url.includes("dead") ? JSON.stringify({ archived_snapshots: { closest } }) : "{}"),
};
const server = createServer((request, response) => {
  const path = request.url?.split("?")[0] ?? "";
  asked.push(path);
  (routes[path] ?? routes["/dead"])?.(request, response);
});
let [host, folder] = ["", ""];

beforeAll(async () => {
  host = await hostOf(server);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const claim = "claims/debate/milk-should-go-into-cup-after-tea.yaml";

/** Makes a map whose sources are at these paths of the server, each with the passage that a claim cites there. */
function makeMap(sources: Readonly<Record<string, string>>): void {
  folder = temporaryFolder(Object.fromEntries(startDebate("").map(({ path, text }) => [path, text])));
  const uses = Object.entries(sources).map(([path, ends]) => {
    // A host that asks us to wait is not asked again: that one has a name of its own.
    const name = path === "/long-limit" ? host.replace("127.0.0.1", "localhost") : host;
    const doi = path === "/page" ? "\nDOI: 10.1000/182" : "";
    writeFileIn(folder, file(path), `# kept\ntype: webpage\ntitle: Tea\nURL: http://${name}${path}${doi}\n`);
    return `  - source: s${path.replaceAll(/\W/g, "-")}\n    at: whole\n${ends && `    passage: ${ends}\n`}`;
  });
  appendFileSync(join(folder, claim), `sources:\n${uses.join("")}`);
}

const file = (path: string): string => `claims/sources/s${path.replaceAll(/\W/g, "-")}.yaml`;
const read = (path: string): string => readFileSync(join(folder, path), "utf8");

function verify(...flags: readonly string[]): Promise<Run> {
  asked = [];
  const services = ["--services", `http://${host}`, "--pause", "0", "--patience", "3"];
  return runScript("scripts/cli.ts", ["verify", "--state", "state", ...services, ...flags], { cwd: folder });
}

/** What was found, as `kind path says`, with HOST for the server. */
async function found(...flags: readonly string[]): Promise<readonly string[]> {
  const { out, error } = await verify("--format", "json", ...flags);
  if (out === "") throw new Error(error);
  return listOf(valueIn(JSON.parse(out), "findings"))
    .map((each) => `${textIn(each, "kind")} ${textIn(each, "says")}`.replaceAll(`http://${host}`, "HOST"))
    .toSorted();
}

test("each address is asked, and each passage looked for, and what was found is said in a sentence", async () => {
  const cited = ["/page", "/other", "/dead", "/for-now", "/limit", "/odd", "/huge", "/paper.bin", "/closed"];
  makeMap({
    ...Object.fromEntries(cited.map((path) => [path, passage])),
    ...{ "/old": "", "/loop": "", "/long-limit": "", "/slow": "", "/latin": "[tee fur zurich]" },
  });
  const all = await found("--local");
  expect(all.map((each) => each.replace(/localhost:\d+/, "OTHER"))).toEqual([
    "copy There is a copy: https://web.archive.org/web/1/x",
    "missing HOST/dead answered 404. A run on another day will say whether it is gone.",
    "moved HOST/old has moved to HOST/page.",
    "passage “pour the tea … into the cup” is not in HOST/dead.",
    "passage “pour the tea … into the cup” is not in HOST/other.",
    "retracted 10.1000/182 has a retraction of 2025-01-05: https://doi.org/10.1000/183",
    "unasked HOST/closed could not be asked: robots.txt asks programs to stay away.",
    "unasked HOST/loop could not be asked: it leads from address to address without end.",
    "unasked HOST/slow could not be asked: The operation was aborted due to timeout.",
    "unasked http://OTHER/long-limit could not be asked: it answered 429.",
    "unread “pour the tea … into the cup” can't be looked for in HOST/closed: robots.txt asks programs to stay away.",
    "unread “pour the tea … into the cup” can't be looked for in HOST/huge: it has more than 5 MB.",
    "unread “pour the tea … into the cup” can't be looked for in HOST/paper.bin: it is application/pdf.",
  ]);
  expect(asked).not.toContain("/closed");
  expect(asked.filter((path) => path === "/robots.txt")).toHaveLength(2);
});

test("a run that was ended goes on where it was, and asks again only what did not answer", async () => {
  makeMap({ "/page": passage, "/other": "[nothing on]", "/slow": "" });
  expect((await verify("--local")).code).toBe(1);
  const [day = ""] = readdirSync(join(folder, "state"));
  for (const name of readdirSync(join(folder, "state", day)).map((each) => `state/${day}/${each}`))
    if (read(name).includes("Nothing on tea")) writeFileSync(join(folder, name), read(name).slice(0, 20));
  await verify("--local");
  expect(asked.toSorted()).toEqual(["/other", "/robots.txt", "/slow"]);
});

test("--fix writes what an address answered on two days, what was retracted and copies, and leaves all else", async () => {
  makeMap({ "/dead": "", "/old": "", "/page": passage });
  const before = read(file("/dead"));
  await verify("--local", "--fix");
  expect(read(file("/dead"))).toBe(`${before}archived:\n  url: https://web.archive.org/web/1/x\n  date: 2024-02-03\n`);
  const today = /checked: (\S+)/.exec(read(file("/old")))?.[1] ?? "";
  expect(read(file("/old"))).toContain(`online:\n  checked: ${today}\n  moved: http://${host}/page\n`);
  expect(read(file("/page"))).toContain("retracted:\n  date: 2025-01-05\n  notice: https://doi.org/10.1000/183\n");
  writeFileSync(join(folder, "state/since.json"), read("state/since.json").replaceAll(today, "2026-01-01"));
  expect(await found("--local", "--fix")).toEqual([`gone HOST/dead answered 404 on 2026-01-01 and again: it is gone.`]);
  expect(read(file("/dead"))).toContain(`online:\n  checked: ${today}\n  gone: true\n`);
  expect(await verify("--local")).toMatchObject({ code: 0 });
  // It is there again.
  writeFileSync(join(folder, file("/dead")), read(file("/dead")).replace("/dead", "/other"));
  await verify("--local", "--fix");
  expect(read(file("/dead"))).not.toContain("online");
});

test("what is in a private network is not asked, by its number or by its name", async () => {
  makeMap({ "/page": "", "/long-limit": "" });
  const { code, error } = await verify();
  expect([code, asked]).toEqual([2, []]);
  expect(error).toContain("No address answered");
});

test("with copies nobody is asked, and each passage is looked for in the copy that has the id of its source", async () => {
  makeMap({ "/page": passage, "/other": passage, "/dead": passage });
  writeFileIn(folder, "copies/s-page.html", page);
  writeFileIn(folder, "copies/s-other.txt", "Pour the\ntea.\n\nInto a cup.\n");
  expect(await found("--sources", "copies")).toEqual([
    "passage “pour the tea … into the cup” is not in HOST/other.",
    "unread “pour the tea … into the cup” can't be looked for in HOST/dead: there is no copy.",
  ]);
  const { code, out } = await verify("--sources", "copies");
  expect([code, asked]).toEqual([1, []]);
  expect(out).toMatch(/^passage in claims\/debate\/milk-should-go-into-cup-after-tea\.yaml:\d+: “pour/);
  expect(out).toContain("\n1 finding asks for work.\nWhere a passage is not found, ");
  expect((await verify("--sources", "nowhere")).error).toContain("There is no folder `nowhere`.");
});

test.each([
  ["spaces and quotation marks don't count", "<p>„Grüße\u00A0 an”</p>", ['"Gruße an"'], true],
  ["accents and case are ignored", "<p>Café <i>au</i>\n LAIT’s</p>", ["cafe au", "lait's"], true],
  ["a part of a word is no word", "<p>The teapot</p>", ["the tea"], false],
  ["an end in two blocks is not found", "<p>the<p>cup", ["the cup"], false],
  ["the last words come after the first", "<p>cup, then the tea</p>", ["the tea", "cup"], false],
  ["a later place counts, where the first is a part of a word", "<p>teapot and tea</p>", ["tea"], true],
  ["what a page doesn't show is not its text", "<script>tea</script><p>milk</p>", ["tea"], false],
])("%s", (_, page, ends, isFound) => {
  expect(holds(blocksOf(page) ?? [], ends)).toBe(isFound);
});
