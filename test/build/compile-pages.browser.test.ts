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
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSite } from "../../scripts/build-site.ts";
import { ComponentError } from "../../src/integration/component-error.ts";
import { readSettings } from "../../src/site/settings.ts";

/** A map with a footer of its own; it is built in this process. */
let folder = "";
const memory = ".cache/pages";
/** The compiled pages of maps with such a footer. Other tests have theirs beside them. */
const compiledWith = (footer: string): readonly string[] =>
  (existsSync(memory) ? readdirSync(memory) : [])
    .map((name) => join(memory, name))
    .filter((folder) =>
      globSync("server/**/*.mjs", { cwd: folder }).some((file) =>
        readFileSync(join(folder, file), "utf8").includes(footer),
      ),
    );
const footer = (): string => join(folder, "components/Footer.astro");
const home = (): string => readFileSync(join(folder, "dist/index.html"), "utf8");

const build = async (): Promise<unknown> =>
  buildSite({
    out: join(folder, "dist"),
    settings: readSettings({ CLAIMS_DIR: join(folder, "claims"), WITHOUT_HISTORY: "1" }),
    fresh: true,
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "compiled-"));
  cpSync("test/fixtures/debates/only-a-question/claims", join(folder, "claims"), { recursive: true });
  mkdirSync(join(folder, "components"));
  writeFileSync(footer(), "<footer>Made for tea.</footer>\n");
  await build();
});

afterAll(() => {
  for (const path of ["Made for tea.", "cups[3]"].flatMap(compiledWith)) rmSync(path, { recursive: true });
  rmSync(folder, { recursive: true });
});

test("pages are compiled once, and again if what was compiled is damaged", async () => {
  const made = home();
  expect(made).toContain("Made for tea.");
  const [compiled = "", ...others] = compiledWith("Made for tea.");
  expect(others).toEqual([]);
  const entry = join(compiled, "server/entry.mjs");
  const { length } = readFileSync(entry);
  appendFileSync(entry, "\nthrow new Error('This is damaged.');\n");
  await build();
  expect(home()).toBe(made);
  expect(readFileSync(entry)).toHaveLength(length);
  expect(compiledWith("Made for tea.")).toEqual([compiled]);
});

test("an error in a map's own component stops the build and names its place, also when it was compiled before", async () => {
  writeFileSync(footer(), "---\nconst cups: string[] = [];\n---\n<footer>{cups[3].length}</footer>\n");
  for (let time = 0; time < 2; time += 1) {
    const failure: unknown = await build().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ComponentError);
    expect(String(failure)).toMatch(/components\/Footer\.astro:4:\d+: Cannot read properties of undefined/);
  }
});
