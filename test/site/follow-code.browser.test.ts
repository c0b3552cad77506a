import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { bareEnvironment } from "../bare-environment.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const root = join(import.meta.dirname, "../..");
let printed = "";

/** A copy of the program, served by the command of `npm run dev`. */
const copy = temporaryFolder();
for (const path of ["package.json", "src", "scripts", "public", "test/fixtures/debates/small/claims"]) {
  mkdirSync(join(copy, path, ".."), { recursive: true });
  cpSync(join(root, path), join(copy, path), { recursive: true });
}
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
const manifest = readFileSync(join(root, "package.json"), "utf8");
const [, script = ""] = /"dev": "node ([^"]+)"/.exec(manifest) ?? [];
const flags = ["--claims", "test/fixtures/debates/small/claims", "--without-history"];
const server = spawn(process.execPath, [script, ...flags], { cwd: copy, env: { ...bareEnvironment, PORT: "4780" } });
const collect = (chunk: Buffer): void => void (printed += chunk.toString());
server.stdout.on("data", collect);
server.stderr.on("data", collect);

afterAll(async () => {
  server.kill();
  await once(server, "exit");
  rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
});

/** Replaces the file by another, as many editors do when they save. */
function edit(file: string, from: string, to: string): void {
  const path = join(copy, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(`${path}~`, text.replace(from, to));
  renameSync(`${path}~`, path);
}

/** Waits until the page says so. The address is the last that the server has printed: its port may have been taken. */
async function pageSays(path: string, text: string): Promise<void> {
  const says = async (): Promise<void> => {
    const address = printed.match(/http:\/\/localhost:\d+\//g)?.at(-1) ?? "http://localhost:0/";
    expect(await (await fetch(address + path)).text()).toContain(text);
  };
  await vi.waitFor(says, { timeout: 50_000, interval: 200 });
}

const page = "claims/milk-goes-in-last/";

test("a page follows an edit of the parser, twice, of the drawing, of data and of a component", async () => {
  // Data is there at once; the first page after a start takes four seconds of the processor.
  await pageSays("map.json", "When does the milk go in?");
  const value = "value: data.question.value";
  edit(
    "src/claims/read/records.ts",
    "    sentence: data.question,",
    `    sentence: { ...data.question, ${value}.toUpperCase() },`,
  );
  await pageSays("map.json", "WHEN DOES THE MILK GO IN?");
  // The server starts once for several edits.
  edit("src/claims/read/records.ts", `${value}.toUpperCase()`, `${value}.toLowerCase()`);
  edit("src/map/drawing/shape.ts", "const start = `<${tag}", "const start = `<!-- drawn --><${tag}");
  edit("src/cite/ris.ts", '["TY", ', '["TZ", ');
  await pageSays(page, "when does the milk go in?");
  await pageSays("map/", "<!-- drawn -->");
  await pageSays("sources.ris", "TZ  - ");
  edit("src/components/page/PageFooter.astro", '<footer class="page-footer">', '<footer class="page-footer edited">');
  await pageSays(page, "page-footer edited");
}, 200_000);

test("a server that an edit has broken starts again when the edit is mended", async () => {
  const file = join(copy, "src/claims/graph/links.ts");
  const text = readFileSync(file, "utf8");
  appendFileSync(file, "not a program\n");
  await vi.waitFor(() => expect(printed).toContain("The next change of the code starts it again."), 30_000);
  printed = "";
  writeFileSync(file, text);
  await pageSays("map.json", "when does the milk go in?");
}, 100_000);
