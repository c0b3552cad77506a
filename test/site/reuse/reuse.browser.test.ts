import { fork } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateDebate } from "../../../scripts/generate-debate.ts";
import { writeAll } from "../../../scripts/bench/write-all.ts";
import { textIn } from "../../../scripts/github/api.ts";
import { manifestName, pathsIn } from "../../../src/files/build-manifest.ts";
import { bareEnvironment } from "../../bare-environment.ts";

const folder = mkdtempSync(join(tmpdir(), "reuse-"));
const claims = join(folder, "claims");
const site = join(folder, "site");
const anew = join(folder, "anew");
const builder = fork(join(import.meta.dirname, "../site-builder.ts"), {
  env: { ...bareEnvironment },
  stdio: ["ignore", "ignore", "ignore", "ipc"],
});

afterAll(() => {
  builder.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function build(out: string, fresh: boolean): Promise<void> {
  const environment = { CLAIMS_DIR: claims, BASE_PATH: "/tea/", SITE_URL: "https://tea.example", WITHOUT_HISTORY: "1" };
  builder.send({ out, environment, fresh });
  const answers: unknown = await once(builder, "message");
  expect(textIn(answers, "0", "problem")).toBe("");
}

const edit = (path: string, change: (text: string) => string): void => {
  writeFileSync(join(claims, path), change(readFileSync(join(claims, path), "utf8")));
};

/** Builds the claims on the former site, and from nothing. Returns the files of the site that the build did not write again. */
async function buildTwice(): Promise<readonly string[]> {
  const former = new Map(pathsIn(site).map((path) => [path, statSync(join(site, path)).mtimeMs]));
  await build(site, false);
  await build(anew, true);
  const paths = pathsIn(anew).filter((path) => path !== manifestName);
  expect(pathsIn(site).filter((path) => path !== manifestName)).toEqual(paths);
  const differing = paths.filter((path) => !readFileSync(join(site, path)).equals(readFileSync(join(anew, path))));
  expect(differing).toEqual([]);
  return paths.filter((path) => statSync(join(site, path)).mtimeMs === former.get(path));
}

/** A claim, and one of another question to which it has no links. */
const question = "debate-1/should-public-ferries-serve-island-towns";
const edited = `${question}/mobile-greenhouses-unsettle-border-choirs.yaml`;
const files = "claims/mobile-greenhouses-unsettle-border-choirs";
const others = "claims/heated-archives-enrich-market-parishes";

beforeAll(async () => {
  const generated = generateDebate({ claims: 60, seed: 14 }).map(({ path, text }) => ({
    path,
    text: path === "claims/map.yaml" ? `${text}  - rain\n` : text,
  }));
  await writeAll(folder, [
    ...generated,
    { path: "claims/rain/debate.yaml", text: "title: How loud is rain?\nquestions:\n  - is-rain-loud\n" },
    { path: "claims/rain/is-rain-loud.yaml", text: "question: Is rain loud?\n" },
    {
      path: "claims/rain/rain-is-loud.yaml",
      text: "claim: Rain is loud on a roof.\nanswers: is-rain-loud\nbasis: argument\n",
    },
  ]);
  await build(site, true);
});

test("a build takes over what has not changed, and equals one from nothing", async () => {
  edit(edited, (text) => text.replace(/^claim: (.*)\.$/m, "claim: $1 again."));
  const kept = await buildTwice();
  expect(kept).toContain(`${others}/index.html`);
  expect(kept).toContain(`${others}.json`);
  expect(kept.filter((path) => path.startsWith(files))).toEqual([]);
});

test("a file that was edited or lost in the folder of the site is made again", async () => {
  const later = new Date(Date.now() + 5000);
  appendFileSync(join(site, `${others}/index.html`), "<!-- edited -->");
  utimesSync(join(site, `${others}/index.html`), later, later);
  rmSync(join(site, `${others}.json`));
  edit(edited, (text) => text.replace(" again.", "."));
  const kept = await buildTwice();
  expect(kept.length).toBeGreaterThan(0);
  expect(kept).not.toContain(`${others}/index.html`);
});

test("a claim whose drawing names another question is made again with the sentence of that question", async () => {
  edit(`${question}/should-public-ferries-serve-island-towns.yaml`, (text) =>
    text.replace(/^question: (.*)\?$/m, "question: $1 at night?"),
  );
  const kept = await buildTwice();
  expect(kept).toContain(`${others}/index.html`);
  expect(kept).not.toContain("claims/heated-reservoirs-crowd-suburban-tenants/index.html");
});
