import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { ParsedFile, SourceFile } from "../claims/model/index.ts";
import { packageRoot } from "./package-root.ts";
import { filesIn } from "./read-custom-files.ts";
import { makeFolder, sweep } from "./write-files.ts";

type Parse = (file: SourceFile) => ParsedFile;

/** `parse`, with the results of earlier runs. */
interface ParseCache {
  readonly read: Parse;
  /** Writes what was parsed since the cache was opened. What can't be written is parsed again the next time. */
  readonly keep: () => void;
}

/** A smaller debate is parsed in less time than its cache takes. */
const fewestFiles = 200;

/** So few new results are parsed again sooner than all of them are written. */
const fewestNew = 20;

/** From this number on, the cache loses the results that were not asked for. */
const mostKept = 200_000;

/**
 * Opens the cache in a folder. It returns what `parse` would, since a result is found by the hash of all that it depends on. What is
 * damaged or of another program counts as missing.
 */
export function openParseCache(folder: string, parse: Parse): ParseCache {
  let kept: Map<string, Uint8Array> | undefined;
  let fresh = 0;
  const asked = new Set<string>();
  const name = "parsed";
  return {
    read: (file) => {
      const known = (kept ??= readMap(folder, name));
      const hash = createHash("sha256").update(`${file.path}\0${file.text}`).digest("base64url");
      asked.add(hash);
      const bytes = known.get(hash);
      const before: unknown = bytes && valueIn(() => bytes);
      if (isResult(before)) return { ...before, file };
      const parsed = parse(file);
      known.set(hash, serialize({ ...parsed, file: null }));
      fresh += 1;
      return parsed;
    },
    keep: () => {
      if (kept && asked.size >= fewestFiles && fresh >= fewestNew)
        keepValue(folder, name, kept.size < mostKept ? kept : new Map([...kept].filter(([key]) => asked.has(key))));
      kept = undefined;
      fresh = 0;
    },
  };
}

function readMap(folder: string, name: string): Map<string, Uint8Array> {
  const value = keptValue(folder, name);
  return isMap(value) ? value : new Map<string, Uint8Array>();
}

// They were written here, by this program.
const isMap = (value: unknown): value is Map<string, Uint8Array> => value instanceof Map;
const isResult = (value: unknown): value is Omit<ParsedFile, "file"> => typeof value === "object" && value !== null;

/**
 * What `make` returns, or what it returned in an earlier run for the same key. The last result is kept in a folder if it
 * `isWorthKeeping`. It has to be plain data, with maps and sets.
 */
export function keptResult<Result>(
  folder: string,
  key: string,
  make: () => Result,
  isWorthKeeping: (result: Result) => boolean,
): Result {
  const kept = keptValue(folder, "result");
  if (isKept<Result>(kept) && kept.key === key) return kept.result;
  const result = make();
  if (isWorthKeeping(result)) keepValue(folder, "result", { key, result } satisfies Kept<Result>);
  return result;
}

// It was written here, by this program.
function isKept<Result>(value: unknown): value is Kept<Result> {
  return typeof value === "object" && value !== null;
}

interface Kept<Result> {
  readonly key: string;
  readonly result: Result;
}

/** The value that this program has kept in a folder under a name; null if there is none, or if its file is damaged. */
function keptValue(folder: string, name: string): unknown {
  return valueIn(() => readFileSync(join(folder, thisProgram(), name)));
}

function valueIn(read: () => Uint8Array): unknown {
  try {
    return deserialize(read());
  } catch {
    return null;
  }
}

/**
 * Keeps a value, and deletes what other programs have kept. It is written at once: another process that reads the file meanwhile gets
 * the former value or this one.
 */
function keepValue(folder: string, name: string, value: unknown): void {
  const program = thisProgram();
  const path = join(folder, program, name);
  const unfinished = `${path}.part-${process.pid}`;
  try {
    makeFolder(join(folder, program));
    sweep(join(folder, program), `${name}.part-`);
    // The folder may be one that has other things too.
    for (const other of readdirSync(folder))
      if (/^[0-9a-f]{16}$/.test(other) && other !== program) rmSync(join(folder, other), { recursive: true });
    try {
      writeFileSync(unfinished, serialize(value));
      renameSync(unfinished, path);
    } finally {
      // On a full disk, a part of it is there.
      rmSync(unfinished, { force: true });
    }
  } catch {
    // It is only a cache.
  }
}

/** The code that results depend on. An installed package has it in `lib`, and its map the lock of the libraries. */
const code = [
  ...["src", "lib/src"].flatMap((folder) =>
    ["claims", "text", "words", "versions", "trace-history.ts", "trace-history.js"].map((part) => `${folder}/${part}`),
  ),
  "package.json",
  "package-lock.json",
];

let known = "";

/** The name of this program's part of a folder: a hash of the code and of Node's version. */
function thisProgram(): string {
  if (known !== "") return known;
  const hash = createHash("sha256").update(process.version);
  for (const path of [...code.map((each) => join(packageRoot, each)), resolve("package-lock.json")].filter(existsSync))
    for (const file of statSync(path).isDirectory() ? filesIn(path).toSorted() : [""])
      hash.update(`\0${path}/${file}\0`).update(readFileSync(join(path, file)));
  return (known = hash.digest("hex").slice(0, 16));
}
