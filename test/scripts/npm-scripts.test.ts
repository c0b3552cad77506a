import { existsSync, globSync, readFileSync, readdirSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { valueIn } from "../../scripts/github/api.ts";
import { generatedFiles } from "../../scripts/generated-files.ts";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { compile } from "../../src/compile.ts";
import sharp from "sharp";
import { madeBy, pictures } from "../../scripts/pictures.ts";

const scripts = valueIn(JSON.parse(readFileSync("package.json", "utf8")), "scripts");
const commands = Object.entries(typeof scripts === "object" && scripts !== null ? scripts : {}).map(
  ([name, command]) => [name, String(command)] as const,
);

test.each(commands)("npm run %s runs a file that exists", (_, command) => {
  const [program = "", script = ""] = command.split(" ");
  expect(existsSync(program === "node" ? script : `node_modules/.bin/${program}`)).toBe(true);
});

// A user's own Node may be older than the one of npm scripts.
test("documents name only npm scripts that exist, and never tell the reader to run a script with node", () => {
  const texts = globSync("{*.md,claims/README.md,.github/**/*.{yml,md},scripts/**/*.ts,src/**/*.{ts,mdx,astro}}", {
    exclude: (path) => path.startsWith(".github/workflows"),
  }).map((path) => ({ path, text: readFileSync(path, "utf8") }));
  expect(texts.length).toBeGreaterThan(300);
  const told = texts.filter(({ text }) => /`node scripts\//.test(text)).map(({ path }) => path);
  const unknown = texts.flatMap(({ path, text }) =>
    [...text.matchAll(/npm run (?:-s |--silent )?([a-z][a-z-]*)/g)].flatMap(([, name = ""]) =>
      commands.some(([known]) => known === name) ? [] : [`${path}: ${name}`],
    ),
  );
  expect([told, unknown]).toEqual([[], []]);
});

const files = generatedFiles();

test.each(files)("$path is what its sources give", ({ path, text }) => {
  expect(readFileSync(path, "utf8"), "run `npm run generate`").toBe(text);
});

const pageOfKeys = files.find(({ path }) => path === "claims/README.md")?.text ?? "";
/** The whole files in a document: blocks of YAML that begin with their path. */
const wholeFiles = (document: string): readonly SourceFile[] =>
  [...document.matchAll(/^```yaml\n# (claims\/\S+)\n([^]*?)^```$/gm)].map(([, path = "", text = ""]) => ({
    path,
    text,
  }));

test("contributors see a whole file of each kind, and together these are a map without findings", () => {
  const shown = wholeFiles(pageOfKeys);
  const { debate, diagnostics } = compile(shown);
  expect(diagnostics).toEqual([]);
  const { map, debates, questions, claims, sources, people } = debate;
  expect([[map], debates, questions, claims, sources, people].map(({ length }) => length)).toEqual([1, 1, 1, 2, 1, 1]);
  const byHand = wholeFiles(readFileSync("CONTRIBUTING.md", "utf8"));
  expect(byHand).toHaveLength(4);
  for (const file of byHand) expect(shown).toContainEqual(file);
});

test("editors get a schema for each kind of file, and no other", () => {
  const schemas = files.flatMap(({ path }) => (path.startsWith("public/schema/") ? [path.slice(14)] : []));
  expect(readdirSync("public/schema").toSorted()).toEqual(schemas.toSorted());
});

test("the README shows the map before any text, and both pictures are small and of the newest release (npm run pictures)", async () => {
  const [title, picture = ""] = readFileSync("README.md", "utf8").split("\n\n");
  expect(title).toMatch(/^# /);
  for (const { scheme, path } of pictures) {
    expect(picture).toContain(`="${path}"`);
    expect([scheme, statSync(path).size < 150_000]).toEqual([scheme, true]);
    const { exif } = await sharp(path).metadata();
    expect([scheme, exif?.toString("latin1")]).toEqual([scheme, expect.stringContaining(madeBy())]);
  }
});
