import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { boundaries, libraries, nodePlaces, type Boundary, type Place } from "./boundaries.ts";
import { importsOf } from "./imports-of.ts";

const root = join(import.meta.dirname, "../..");
const texts = new Map(
  globSync("src/**/*.{ts,astro}", { cwd: root }).map((path) => [path, readFileSync(join(root, path), "utf8")]),
);

function isIn(path: string, place: Place): boolean {
  if (place.endsWith("/")) return path.startsWith(place);
  return place.endsWith("/*.ts") ? dirname(path) === dirname(place) : path === place;
}

const isInAny = (path: string, places: readonly Place[]): boolean => places.some((place) => isIn(path, place));

/** The imports of a file that cross a boundary, each in a sentence. */
function crossed(path: string, text: string): readonly string[] {
  const imported = importsOf(path, text, true);
  const mayNot = ({ of, within, only, not = [] }: Boundary, file: string): boolean => {
    // Everything may know the types of the model.
    if (!isIn(file, within) || (isIn(file, "src/claims/model/") && !only)) return false;
    return only ? !isInAny(file, [...only, ...of]) : isInAny(file, not);
  };
  const room = Object.keys(libraries)
    .filter((place) => isIn(path, place))
    .toSorted((a, b) => b.length - a.length)[0];
  const known = room === undefined ? null : (libraries[room] ?? []);
  const mayImport = (name: string): boolean =>
    known?.some((each) => name === each || (each.endsWith("*") && name.startsWith(each.slice(0, -1)))) ?? true;
  return [
    ...boundaries
      .filter(({ of }) => isInAny(path, of))
      .flatMap((boundary) =>
        imported.files
          .filter((file) => mayNot(boundary, file))
          .map((file) => `${path} may not import ${file}. ${boundary.because}`),
      ),
    ...imported.libraries
      .filter((name) => !name.startsWith("node:") && !mayImport(name))
      .map((name) => `${path} may not import ${name}: see \`libraries\`.`),
    ...(isInAny(path, nodePlaces) || path.endsWith(".astro") ? [] : imported.libraries)
      .filter((name) => name.startsWith("node:"))
      .map((name) => `${path} may not import ${name}: only ${nodePlaces.join(", ")} may.`),
  ];
}

test("every file imports only what its place may", () => {
  expect(texts.size).toBeGreaterThan(400);
  expect([...texts].flatMap(([path, text]) => crossed(path, text))).toEqual([]);
});

test("every file of ours that pages and guides import is there, which no type check of the core sees", () => {
  const pages = globSync("src/**/*.{astro,mdx}", { cwd: root });
  const imported = pages.flatMap((path) => importsOf(path, readFileSync(join(root, path), "utf8"), true).files);
  expect(imported.length).toBeGreaterThan(400);
  expect([...new Set(imported)].filter((path) => !existsSync(join(root, path.replace(/\?.*/, ""))))).toEqual([]);
});

test("every folder of src has a boundary, or is above all of them", () => {
  const folders = new Set([...texts.keys()].map((path) => `${path.split("/").slice(0, 2).join("/")}/`));
  const bounded = new Set(boundaries.flatMap(({ of }) => of.map((place) => place.split("/").slice(0, 2).join("/"))));
  const free = [...folders].filter((folder) => !folder.endsWith(".ts/") && !bounded.has(folder.slice(0, -1)));
  expect(free.toSorted()).toEqual(["src/astro/"]);
});

test.each([
  ["src/map/a.ts", 'import { b } from "../site/b.ts";'],
  ["src/map/a.ts", 'export * from "../reasoning/b.ts";'],
  ["src/map/a.ts", 'import {\n  b,\n} from "../check/b.ts";'],
  ["src/map/a.ts", 'const b = await import("../check/b.ts");'],
  ["src/map/a.ts", 'import pdf from "pdfkit";'],
  ["src/map/a.ts", 'import "node:fs";'],
  ["src/site/refs/a.ts", 'import { site } from "../current-site.ts";'],
  ["src/site/data/a.ts", 'import B from "../../components/B.astro";'],
  ["src/components/page/A.astro", '---\nimport { b } from "../../map/b.ts";\n---'],
  ["src/components/page/A.astro", '<script>\n  import { b } from "../../files/b.ts";\n</script>'],
  ["src/browser/view/a.ts", 'import { b } from "../map/b.ts";'],
  ["src/claims/model/a.ts", 'import type { B } from "../text/b.ts";'],
])("in %s, this crosses a boundary: %s", (path, text) => {
  expect(crossed(path, text)).not.toEqual([]);
});

test.each([
  [
    "src/map/a.ts",
    'import { line } from "d3";\nimport { b } from "./b.ts";\nimport type { C } from "../claims/model/c.ts";',
  ],
  ["src/claims/a.ts", 'import { x } from "micromark-util-character";'],
  ["src/site/refs/a.ts", 'import { b } from "../site.ts";\nimport { join } from "node:path";'],
  ["src/browser/map/a.ts", 'import { b } from "../view/b.ts";\nimport { c } from "../../map/c.ts";'],
])("in %s, this crosses none: %s", (path, text) => {
  expect(crossed(path, text)).toEqual([]);
});

test("each sentence of the browser is named in full", () => {
  // Taking the table apart ships all of it, on every page that has a script.
  const takesApart = /(?:const|let)\s*\{[^}=]*\}\s*=\s*browser(?:\.\w+)?;/;
  expect(takesApart.test("const { a } = browser.map;")).toBe(true);
  expect([...texts].filter(([, text]) => takesApart.test(text)).map(([path]) => path)).toEqual([]);
});
