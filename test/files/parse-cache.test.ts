import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { openParseCache } from "../../src/files/parse-cache.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import type { ParsedFile, SourceFile } from "../../src/claims/model/index.ts";
import { parse } from "../../src/claims/index.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const { files: fixture } = readClaims(join(import.meta.dirname, "../fixtures/debates/every-key/claims"));

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

const shards = (): readonly string[] => globSync("*/*", { cwd: folder }).map((path) => join(folder, path));

test("a second run parses nothing and has the same results", () => {
  const first = run(files);
  const second = run(files);
  expect(first.parsed).toHaveLength(files.length);
  expect(second.parsed).toEqual([]);
  expect(second.results).toEqual(first.results);
  expect(second.results).toEqual(files.map(parse));
});

test("a file with another text or path is parsed, and only its part of the cache is written again", () => {
  run(files);
  const before = new Map(shards().map((path) => [path, statSync(path).mtimeMs]));
  const [first, ...others] = files;
  const edited = { path: first?.path ?? "", text: `${first?.text ?? ""}\n# Edited.\n` };
  const moved = { path: "claims/elsewhere/moved.yaml", text: first?.text ?? "" };
  const { results, parsed } = run([edited, moved, ...others]);
  expect(parsed).toEqual([edited.path, moved.path]);
  expect(results.slice(0, 2)).toEqual([parse(edited), parse(moved)]);
  const written = shards().filter((path) => statSync(path).mtimeMs !== before.get(path));
  expect(written.length).toBeLessThanOrEqual(2);
});

test("what is damaged is parsed again, and mended", () => {
  run(files);
  const whole = new Map(shards().map((path) => [path, readFileSync(path)]));
  for (const [index, [path, bytes]] of [...whole].entries())
    writeFileSync(path, index % 2 === 0 ? bytes.subarray(0, bytes.length / 2) : bytes.map((byte) => byte ^ 1));
  const { results, parsed } = run(files);
  expect(parsed).toHaveLength(files.length);
  expect(results).toEqual(files.map(parse));
  expect(run(files).parsed).toEqual([]);
});

test("what an older program has kept is deleted, and nothing else that the folder may have", () => {
  mkdirSync(join(folder, "0123456789abcdef"));
  mkdirSync(join(folder, "notes"));
  writeFileSync(join(folder, "notes/thesis.txt"), "Mine.");
  writeFileSync(join(folder, "claims.yaml"), "Mine too.");
  run(files);
  const kept = readdirSync(folder).filter((name) => !/^[0-9a-f]{16}$/.test(name));
  expect(kept.toSorted()).toEqual(["claims.yaml", "notes"]);
  expect(readFileSync(join(folder, "notes/thesis.txt"), "utf8")).toBe("Mine.");
  expect(existsSync(join(folder, "0123456789abcdef"))).toBe(false);
});

test("a small debate leaves no cache behind, and a folder that can't be written changes nothing", () => {
  run(fixture);
  expect(shards()).toEqual([]);
  writeFileSync(join(folder, "file"), "");
  folder = join(folder, "file");
  expect(run(files).results).toEqual(files.map(parse));
  folder = join(folder, "..");
});
