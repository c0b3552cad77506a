import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generatedFiles } from "../../scripts/generated-files.ts";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { compile } from "../../src/compile.ts";

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
