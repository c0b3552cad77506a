import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { buildSite } from "../../../scripts/build-site.ts";
import { ComponentError } from "../../../src/astro/component-error.ts";
import { readSettings } from "../../../src/site/settings.ts";

/** A map with a footer of its own; it is built in this process. */
let folder = "";
const footer = (): string => join(folder, "components/Footer.astro");
const whole =
  '---\nconst cups: string[] = Reflect.get(globalThis, "cups") ?? ["tea"];\n---\n<footer>Made for {cups[0].length} cups.</footer>\n';
const memory = ".cache/pages";
/** The compiled pages of maps with such a footer. Other tests have theirs beside them. */
const compiled = (): readonly string[] =>
  (existsSync(memory) ? readdirSync(memory) : [])
    .map((name) => join(memory, name))
    .filter((path) =>
      globSync("server/**/*.mjs", { cwd: path }).some((file) =>
        readFileSync(join(path, file), "utf8").includes("Made for "),
      ),
    );
const home = (): string => readFileSync(join(folder, "dist/index.html"), "utf8");

const build = async (): Promise<unknown> =>
  buildSite({
    out: join(folder, "dist"),
    settings: readSettings({ CLAIMS_DIR: join(folder, "claims"), WITHOUT_HISTORY: "1" }),
    fresh: true,
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "compiled-"));
  cpSync("test/fixtures/debates/only-a-question/claims", join(folder, "claims"), { recursive: true });
  appendFileSync(join(folder, "claims/map.yaml"), "language: fr\n");
  mkdirSync(join(folder, "components"));
  writeFileSync(footer(), whole);
});

afterAll(() => {
  for (const path of compiled()) rmSync(path, { recursive: true });
  rmSync(folder, { recursive: true });
});

test("an error in a map's own component stops the build and names its place, also when it was compiled before", async () => {
  Reflect.set(globalThis, "cups", []);
  try {
    for (let time = 0; time < 2; time += 1) {
      const failure: unknown = await build().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(ComponentError);
      expect(String(failure)).toMatch(/components\/Footer\.astro:4:\d+: Cannot read properties of undefined/);
    }
  } finally {
    Reflect.deleteProperty(globalThis, "cups");
  }
});

test("where the interface has no words for the language of the map, a build says what is in English", async () => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  await build();
  const note = /`language: fr`.* no words: its buttons, headings and guides are in English\.\n$/;
  expect(said.mock.calls.map(([text]) => text)).toContainEqual(expect.stringMatching(note));
  said.mockRestore();
});

test("pages are compiled once, and again if what was compiled is damaged", async () => {
  await build();
  const made = home();
  expect(made).toContain("Made for 3 cups.");
  const [folderOfThese = "", ...others] = compiled();
  expect(others).toEqual([]);
  const entry = join(folderOfThese, "server/entry.mjs");
  const { length } = readFileSync(entry);
  appendFileSync(entry, "\nthrow new Error('This is damaged.');\n");
  await build();
  expect(home()).toBe(made);
  expect(readFileSync(entry)).toHaveLength(length);
  expect(compiled()).toEqual([folderOfThese]);
});

test("a map's own component that can't be compiled stops the build and names the place", async () => {
  writeFileSync(footer(), "---\nconst cups = ;\n---\n<footer>Made for {cups} cups.</footer>\n");
  const failure: unknown = await build().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ComponentError);
  expect(String(failure)).toMatch(/components\/Footer\.astro:2:\d+: /);
  writeFileSync(footer(), whole);
});
