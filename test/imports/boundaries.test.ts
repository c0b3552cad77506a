import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { boundaries, libraries, nodePlaces, type Boundary, type Place } from "./boundaries.ts";
import { stronglyConnected } from "../../src/check/strongly-connected.ts";

const texts = new Map(globSync("src/**/*.{ts,astro}").map((path) => [path, readFileSync(path, "utf8")]));

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
  const pages = globSync("src/**/*.{astro,mdx}");
  const imported = pages.flatMap((path) => importsOf(path, readFileSync(path, "utf8"), true).files);
  expect(imported.length).toBeGreaterThan(400);
  expect([...new Set(imported)].filter((path) => !existsSync(path.replace(/\?.*/, "")))).toEqual([]);
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

const everyFile = globSync("{src,scripts,test}/**/*.ts", { exclude: ["test/fixtures/**"] });

/** The groups of files that load each other. Imports of types alone are gone when a file runs. */
function cyclesOf(files: readonly (readonly [path: string, text: string])[]): readonly (readonly string[])[] {
  const imports = new Map(files.map(([path, text]) => [path, importsOf(path, text, false).files]));
  const groups = stronglyConnected(imports).map((group) => [...group].toSorted());
  return [...groups, ...[...imports].filter(([path, targets]) => targets.includes(path)).map(([path]) => [path])];
}

test("no files of the program or its tests import each other in a circle", () => {
  const files = everyFile.map((path) => [path, readFileSync(path, "utf8")] as const);
  expect(files.length).toBeGreaterThan(400);
  expect(cyclesOf(files)).toEqual([]);
});

test.each([
  ["an import", 1, 'import { b } from "./b.ts";\n'],
  ["an import on several lines", 1, 'import x from "x";\nimport {\n  a,\n  b,\n} from "../a/b.ts";\n'],
  ["an export", 1, 'export * from "./b.ts";\n'],
  ["an import for its effect", 1, 'import "./b.ts";\n'],
  ["an import while it runs", 1, 'const b = await import("./b.ts");\n'],
  ["an import of types", 0, 'import type { B } from "./b.ts";\n'],
])("of circles through %s, this finds %i", (_, found, text) => {
  const back = 'import { a } from "./a.ts";\n';
  const files = Object.entries({ "a/a.ts": text, "a/b.ts": back });
  expect(cyclesOf(files)).toHaveLength(found);
});

/** What a file imports. */
interface Imports {
  /** The paths of files of ours. */
  readonly files: readonly string[];
  /** The names of libraries and of Node's modules, as they are written. */
  readonly libraries: readonly string[];
}

const everything = /^\s*(?:import|export)\b(?:[^"'`;]*? from)? "([^"]+)"|\bimport\("([^"]+)"\)/gm;
const loaded = /^\s*(?:import|export)\b(?! type\b)(?:[^"'`;]*? from)? "([^"]+)"|\bimport\("([^"]+)"\)/gm;

/** Reads the imports of a file, whose path counts from the project's root. `withTypes` counts imports of types alone, too, which are gone when it runs. */
function importsOf(path: string, text: string, withTypes: boolean): Imports {
  const names = [...text.matchAll(withTypes ? everything : loaded)].map(([, first, second]) => first ?? second ?? "");
  return {
    files: names.filter((name) => name.startsWith(".")).map((name) => normalize(join(dirname(path), name))),
    libraries: names.filter((name) => !name.startsWith(".")),
  };
}
