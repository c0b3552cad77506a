import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runScript, type Run } from "../run-script.ts";
import { temporaryFolder } from "../temporary-folder.ts";

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
