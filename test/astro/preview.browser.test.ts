import { cpSync, readFileSync, appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gitRepository } from "../git-repository.ts";
import { runScript, type Run } from "../run-script.ts";
import { brokenLinks } from "../site/broken-links.ts";
import { readSiteFile, siteFiles } from "../site/site-files.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const repository = gitRepository();
const claims = join(repository.folder, "claims");
cpSync("test/fixtures/debates/small/claims", claims, { recursive: true });
repository.commit("2026-01-01", {});
const order = "claims/tea/order";
const reworded = `${order}/tea-first-lets-one-measure.yaml`;
repository.git("switch", "--quiet", "--create", "proposal");
repository.commit("2026-01-02", {
  [`${order}/spoons-measure-milk-too.yaml`]:
    "claim: A spoon measures the milk as well.\nobjects-to: tea-first-lets-one-measure\nbasis: argument\n",
  [reworded]: readFileSync(join(repository.folder, reworded), "utf8").replace("milk exactly", "milk to the drop"),
});

test("a preview has the pages of what has changed and of what that names, which lead to each other, else to the published site", async () => {
  const folder = join(temporaryFolder(), "preview");
  const parameters = ["build", "--claims", claims, "--changed-since", "main", "--out", folder];
  const { code, error } = await runScript("scripts/cli.ts", parameters);
  expect([code, error]).toEqual([0, ""]);
  const pages = siteFiles(folder).filter((path) => path.endsWith("index.html"));
  expect(pages.map((path) => path.replace(/[0-9a-f]{10}/, "version")).toSorted()).toEqual([
    "claims/milk-goes-in-last/index.html",
    "claims/spoons-measure-milk-too/index.html",
    "claims/spoons-measure-milk-too/version/index.html",
    "claims/tea-first-lets-one-measure/index.html",
    "claims/tea-first-lets-one-measure/version/index.html",
    "claims/the-measure-decides-the-taste/index.html",
    "index.html",
    "questions/when-does-the-milk-go-in/index.html",
    "sources/orwell-1946-nice-cup/index.html",
  ]);
  expect(brokenLinks(folder, "/")).toEqual([]);
  const front = readSiteFile(folder, "index.html");
  expect(front).toMatch(/<del>.*exactly.*<ins>.*to the drop/s);
  expect(front).toContain('href="claims/spoons-measure-milk-too/index.html"');
  expect(front).toContain('href="https://tea.example/claims/tea-first-lets-one-measure/"');
  expect(front).not.toContain("https://tea.example/claims/spoons");
  expect(readSiteFile(folder, "claims/spoons-measure-milk-too/index.html")).toContain("https://tea.example/map/");
  expect(readSiteFile(folder, "after.svg")).toContain("A spoon measures");
});

/** A map with a footer of its own, in a language that the interface has no words for. */

const folder = temporaryFolder();
cpSync("test/fixtures/debates/only-a-question/claims", join(folder, "claims"), { recursive: true });
appendFileSync(join(folder, "claims/map.yaml"), "language: it\n");
mkdirSync(join(folder, "components"));

function build(footer: string): Promise<Run> {
  writeFileSync(join(folder, "components/Footer.astro"), footer);
  const parameters = ["build", "--claims", join(folder, "claims"), "--without-history", "--out", join(folder, "dist")];
  return runScript("scripts/cli.ts", parameters, { alone: true });
}

test.each([
  ["fails", "const cups: string[] = [];", /^components\/Footer\.astro:4:\d+: Cannot read properties of undefined/],
  ["can't be compiled", "const cups = ;", /^components\/Footer\.astro:2:\d+: /],
])("a component of the map that %s stops the build, which names its place", async (_, code, message) => {
  const { code: exitCode, error } = await build(
    `---\n${code}\n---\n<footer>Made for {cups[0].length} cups.</footer>\n`,
  );
  expect(error).toMatch(message);
  expect(exitCode).toBe(2);
});

test("where the interface has no words for the language of the map, a build says what is in English", async () => {
  const { code, error } = await build("<footer>Made for 3 cups.</footer>\n");
  expect(error).toMatch(/`language: it`.* no words: its buttons, headings and guides are in English\.\n$/);
  expect(code).toBe(0);
  expect(readFileSync(join(folder, "dist/index.html"), "utf8")).toContain("Made for 3 cups.");
});

test("a build with a page that names what the site lacks writes nothing, and says where that is", async () => {
  appendFileSync(join(folder, "claims/map.yaml"), "pages: us\n");
  mkdirSync(join(folder, "claims/pages"));
  writeFileSync(join(folder, "claims/pages/us.yaml"), 'title: Us\ntext: "[The map](/map/) and [a cup](/cup.svg)"\n');
  const { code, error } = await build("<footer>Made for 4 cups.</footer>\n");
  expect(error).toMatch(/us\.yaml:2:\d+/);
  expect(error).toContain("`/cup.svg` leads to no file");
  expect(code).toBe(1);
  expect(readFileSync(join(folder, "dist/index.html"), "utf8")).toContain("Made for 3 cups.");
});
