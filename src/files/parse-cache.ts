import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { ParsedFile, SourceFile } from "../claims/model/index.ts";
import { shardOf } from "../text/paths.ts";
import { packageRoot } from "./package-root.ts";
import { filesIn } from "./read-own-files.ts";

type Parse = (file: SourceFile) => ParsedFile;

/** `parse`, with the results of earlier runs. */
interface ParseCache {
  readonly read: Parse;
  /** Writes what was parsed since the cache was opened. What can't be written is parsed again the next time. */
  readonly keep: () => void;
}

/** What is kept of a file's result, by the hash of its path and text. */
type Shard = Map<string, Uint8Array>;

/** A smaller debate is parsed in less time than its cache takes. */
const fewest = 200;

/** Results are spread over so many files, so that a change of one claim writes little. */
const shardCount = 64;

/** From this size on, a shard loses the results that were not asked for. */
const mostInShard = 4000;

/**
 * Opens the cache in a folder. It returns what `parse` would, since a result is found by the hash of all that it depends on. What is
 * damaged or of another program counts as missing.
 */
export function openParseCache(folder: string, parse: Parse): ParseCache {
  const ofProgram = programCache(folder);
  const shards = new Map<number, Shard>();
  const asked = new Set<string>();
  const changed = new Set<number>();
  const pathOf = (number: number): string => join(ofProgram.path, String(number));
  const shardAt = (number: number): Shard => {
    const shard = shards.get(number) ?? readShard(pathOf(number));
    shards.set(number, shard);
    return shard;
  };
  return {
    read: (file) => {
      const hash = createHash("sha256").update(`${file.path}\0${file.text}`).digest();
      const name = hash.toString("base64url");
      const number = hash.readUInt8() % shardCount;
      asked.add(name);
      const kept: unknown = valueIn(shardAt(number).get(name));
      if (isResult(kept)) return { ...kept, file };
      const parsed = parse(file);
      shardAt(number).set(name, serialize({ ...parsed, file: null }));
      changed.add(number);
      return parsed;
    },
    keep: () => {
      if (asked.size >= fewest)
        try {
          ofProgram.prepare();
          for (const number of changed) writeSealed(pathOf(number), remaining(shardAt(number), asked));
        } catch {
          // It is only a cache.
        }
      changed.clear();
      shards.clear();
    },
  };
}

function readShard(path: string): Shard {
  const shard = readSealed(path);
  return isShard(shard) ? shard : new Map<string, Uint8Array>();
}

/** What stays of a shard that is written. */
function remaining(shard: Shard, asked: ReadonlySet<string>): Shard {
  return shard.size < mostInShard ? shard : new Map([...shard].filter(([name]) => asked.has(name)));
}

const valueIn = (bytes: Uint8Array | undefined): unknown => (bytes ? deserialize(bytes) : null);

// The hash says that it was written here, by this program.
const isShard = (value: unknown): value is Shard => value instanceof Map;
const isResult = (value: unknown): value is Omit<ParsedFile, "file"> => value !== null;

/** For whom a result is, and all that it depends on besides the program. */
export interface ResultKey {
  readonly owner: string;
  readonly input: string;
}

interface Kept<Result> extends ResultKey {
  readonly result: Result;
}

/** Owners share so many files, each of which has one result. */
const fileCount = 16;

/**
 * What `make` returns, or what it returned in an earlier run for the same key. A result is kept in a folder if it `isWorthKeeping`,
 * until its owner has another one. It has to be plain data, with maps and sets.
 */
export function keptResult<Result>(
  folder: string,
  { owner, input }: ResultKey,
  make: () => Result,
  isWorthKeeping: (result: Result) => boolean,
): Result {
  const { path, prepare } = programCache(folder);
  const file = join(path, `result-${shardOf(owner, fileCount)}`);
  const kept = readSealed(file);
  if (isKept<Result>(kept) && kept.owner === owner && kept.input === input) return kept.result;
  const result = make();
  if (isWorthKeeping(result))
    try {
      prepare();
      writeSealed(file, { owner, input, result } satisfies Kept<Result>);
    } catch {
      // It is only a cache.
    }
  return result;
}

// It was written here, by this program.
function isKept<Result>(value: unknown): value is Kept<Result> {
  return value !== null;
}

/** The code that results depend on. An installed package has it in `lib`, and its map the lock of the libraries. */
const program = [
  ...["src", "lib/src"].flatMap((code) =>
    ["claims", "text", "words", "versions", "trace-history.ts", "trace-history.js"].map((part) => `${code}/${part}`),
  ),
  "package.json",
  "package-lock.json",
];

/** The names that programs' parts have. */
const ofPrograms = /^[0-9a-f]{16}$/;

/** This program's part of a folder in which results are kept from run to run. What another program kept counts as missing. */
interface ProgramCache {
  /** It exists once something is to be written. */
  readonly path: string;
  /** Makes the folder, and deletes what other programs have kept in the one around it. */
  readonly prepare: () => void;
}

let known = "";

/** The name of this program's part. */
function ofThisProgram(): string {
  known ||= inputKey(
    [process.version],
    [...program.map((path) => join(packageRoot, path)), resolve("package-lock.json")],
  ).slice(0, 16);
  return known;
}

function programCache(folder: string): ProgramCache {
  const name = ofThisProgram();
  const path = join(folder, name);
  return {
    path,
    prepare: () => {
      mkdirSync(path, { recursive: true });
      // The folder may be one that has other things too.
      for (const other of readdirSync(folder))
        if (ofPrograms.test(other) && other !== name) rmSync(join(folder, other), { recursive: true });
    },
  };
}

/** A file begins with the hash of what follows. */
const hashLength = 32;
const hashOf = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();

/** The value that `writeSealed` wrote to a file; null if there is none, or if the file is damaged. */
function readSealed(path: string): unknown {
  try {
    const bytes = readFileSync(path);
    const content = bytes.subarray(hashLength);
    return hashOf(content).equals(bytes.subarray(0, hashLength)) ? deserialize(content) : null;
  } catch {
    return null;
  }
}

/** Writes a value at once: another process that reads the file meanwhile gets the former value or this one. */
function writeSealed(path: string, value: unknown): void {
  const content = serialize(value);
  const unfinished = `${path}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, Buffer.concat([hashOf(content), content]));
    renameSync(unfinished, path);
  } finally {
    // On a full disk, a part of it is there.
    rmSync(unfinished, { force: true });
  }
}

/**
 * A hash of values and of the contents of folders and files: equal keys mean equal input. A folder that doesn't exist differs
 * from an empty one. Links are hashed as what they lead to.
 */
export function inputKey(values: readonly unknown[], paths: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(values));
  for (const path of paths) {
    hash.update(`\0${path}\0${existsSync(path) ? "there" : "missing"}`);
    if (existsSync(path)) for (const file of allFiles(path)) hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** The paths of the files in a folder, sorted; the path itself if it is a file. */
function allFiles(path: string): readonly string[] {
  return statSync(path).isDirectory()
    ? filesIn(path)
        .map((file) => join(path, file))
        .toSorted()
    : [path];
}
