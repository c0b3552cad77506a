import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { keptResult, openParseCache } from "../../src/files/parse-cache.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import type { ParsedFile, SourceFile } from "../../src/claims/model/index.ts";
import { parse } from "../../src/claims/index.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const { files: fixture } = readClaims("test/fixtures/debates/every-key/claims");

/** As many files as a debate must have before its results are kept. */
const files: readonly SourceFile[] = Array.from({ length: 12 }, (_, copy) =>
  fixture.map(({ path, text }) => ({ path, text: `# Copy ${copy}.\n${text}` })),
).flat();

let folder = "";
beforeEach(() => (folder = temporaryFolder()));

/** Reads the files through the cache; returns the results, and the files that were parsed. */
function run(of: readonly SourceFile[]): {
  readonly results: readonly ParsedFile[];
  readonly parsed: readonly string[];
} {
  const parsed: string[] = [];
  const cache = openParseCache(folder, (file) => {
    parsed.push(file.path);
    return parse(file);
  });
  const results = of.map(cache.read);
  cache.keep();
  return { results, parsed };
}

/** The history that was made for a key, and whether it was made now. */
function resultFor(key: string, made: unknown, isWorthKeeping = true): readonly [result: unknown, isNew: boolean] {
  let isNew = false;
  const make = (): unknown => {
    isNew = true;
    return made;
  };
  return [keptResult(folder, key, make, () => isWorthKeeping), isNew];
}

const cacheFiles = (): readonly string[] => globSync("*/*", { cwd: folder }).map((path) => join(folder, path));

const made = { days: new Map([["a", new Set([1, 2])]]), first: null };

test("a second run parses and makes nothing, and has the same results", () => {
  const first = run(files);
  const second = run(files);
  expect(first.parsed).toHaveLength(files.length);
  expect(second.parsed).toEqual([]);
  expect(second.results).toEqual(first.results);
  expect(second.results).toEqual(files.map(parse));
  expect([resultFor("two commits", made), resultFor("two commits", "other")]).toEqual([
    [made, true],
    [made, false],
  ]);
});

test("a file with another text or path is parsed, and a result for another key is made", () => {
  run(files);
  const [path = ""] = cacheFiles();
  const before = statSync(path).mtimeMs;
  const [first, ...others] = files;
  const edited = { path: first?.path ?? "", text: `${first?.text ?? ""}\n# Edited.\n` };
  const moved = { path: "claims/elsewhere/moved.yaml", text: first?.text ?? "" };
  const { results, parsed } = run([edited, moved, ...others]);
  expect(parsed).toEqual([edited.path, moved.path]);
  expect(results.slice(0, 2)).toEqual([parse(edited), parse(moved)]);
  // All would be written for two.
  expect(statSync(path).mtimeMs).toBe(before);
  resultFor("two commits", made);
  expect(resultFor("three commits", "new")).toEqual(["new", true]);
});

test("what is damaged is parsed and made again, and mended", () => {
  run(files);
  resultFor("two commits", made);
  for (const path of cacheFiles()) writeFileSync(path, readFileSync(path).subarray(0, statSync(path).size / 2));
  const { results, parsed } = run(files);
  expect(parsed).toHaveLength(files.length);
  expect(results).toEqual(files.map(parse));
  expect(run(files).parsed).toEqual([]);
  expect(resultFor("two commits", "again")).toEqual(["again", true]);
});

test("what an older program has kept and what killed ones left is deleted, and nothing else that the folder may have", () => {
  mkdirSync(join(folder, "0123456789abcdef"));
  mkdirSync(join(folder, "notes"));
  writeFileSync(join(folder, "notes/thesis.txt"), "Mine.");
  writeFileSync(join(folder, "claims.yaml"), "Mine too.");
  run(files);
  const unfinished = `${cacheFiles().find((path) => path.endsWith("/parsed")) ?? ""}.part-999999999`;
  writeFileSync(unfinished, "");
  run(files.map(({ path, text }) => ({ path, text: `${text}# Edited.\n` })));
  expect(existsSync(unfinished)).toBe(false);
  const kept = readdirSync(folder).filter((name) => !/^[0-9a-f]{16}$/.test(name));
  expect(kept.toSorted()).toEqual(["claims.yaml", "notes"]);
  expect(readFileSync(join(folder, "notes/thesis.txt"), "utf8")).toBe("Mine.");
  expect(existsSync(join(folder, "0123456789abcdef"))).toBe(false);
});

test("a small debate leaves no cache behind, and a folder that can't be written changes nothing", () => {
  run(fixture);
  resultFor("two commits", made, false);
  expect(cacheFiles()).toEqual([]);
  writeFileSync(join(folder, "file"), "");
  folder = join(folder, "file");
  expect(run(files).results).toEqual(files.map(parse));
  expect(resultFor("two commits", made)).toEqual([made, true]);
  folder = join(folder, "..");
});
