import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stronglyConnected } from "../../src/check/strongly-connected.ts";
import { importsOf } from "./imports-of.ts";

const root = join(import.meta.dirname, "../..");
const paths = globSync("{src,scripts,test}/**/*.ts", { cwd: root, exclude: ["test/fixtures/**"] });

/** The groups of files that load each other. Imports of types alone are gone when a file runs. */
function cyclesOf(files: readonly (readonly [path: string, text: string])[]): readonly (readonly string[])[] {
  const imports = new Map(files.map(([path, text]) => [path, importsOf(path, text, false).files]));
  const groups = stronglyConnected(imports).map((group) => [...group].toSorted());
  return [...groups, ...[...imports].filter(([path, targets]) => targets.includes(path)).map(([path]) => [path])];
}

test("no files of the program or its tests import each other in a circle", () => {
  const files = paths.map((path) => [path, readFileSync(join(root, path), "utf8")] as const);
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
