import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { ParsedFile, SourceFile } from "../model/index.ts";
import { inputKey } from "./input-key.ts";
import { packageRoot } from "./package-root.ts";

type Parse = (file: SourceFile) => ParsedFile;

/** `parse`, with the results of earlier runs. */
export interface ParseCache {
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

/** The name of a program's part of the cache. */
const ofProgram = /^[0-9a-f]{16}$/;

/** What a result depends on besides its file. An installed package has its code in `lib`, and its map the lock of the libraries. */
const program = [
  ...["src", "lib/src"].flatMap((code) => ["parse", "text", "words", "model"].map((room) => `${code}/${room}`)),
  "package.json",
  "package-lock.json",
];

/**
 * Opens the cache in a folder. It returns what `parse` would, since a result is found by the hash of all that it depends on. What is
 * damaged or of another program counts as missing.
 */
export function openParseCache(folder: string, parse: Parse): ParseCache {
  const key = inputKey(
    [process.version],
    [...program.map((path) => join(packageRoot, path)), resolve("package-lock.json")],
  ).slice(0, 16);
  const shards = new Map<number, Shard>();
  const asked = new Set<string>();
  const changed = new Set<number>();
  const pathOf = (number: number): string => join(folder, key, String(number));
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
          mkdirSync(join(folder, key), { recursive: true });
          for (const number of changed) writeShard(pathOf(number), shardAt(number), asked);
          // The folder may be one that has other things too.
          for (const other of readdirSync(folder))
            if (ofProgram.test(other) && other !== key) rmSync(join(folder, other), { recursive: true });
        } catch {
          // It is only a cache.
        }
      changed.clear();
      shards.clear();
    },
  };
}

/** A shard begins with the hash of what follows. */
const hashLength = 32;
const hashOf = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();

function readShard(path: string): Shard {
  try {
    const bytes = readFileSync(path);
    const content = bytes.subarray(hashLength);
    const shard: unknown = hashOf(content).equals(bytes.subarray(0, hashLength)) ? deserialize(content) : null;
    return isShard(shard) ? shard : new Map<string, Uint8Array>();
  } catch {
    return new Map<string, Uint8Array>();
  }
}

function writeShard(path: string, shard: Shard, asked: ReadonlySet<string>): void {
  const kept = shard.size < mostInShard ? shard : new Map([...shard].filter(([name]) => asked.has(name)));
  const content = serialize(kept);
  // Another process may read it.
  const unfinished = `${path}.${process.pid}.part`;
  writeFileSync(unfinished, Buffer.concat([hashOf(content), content]));
  renameSync(unfinished, path);
}

const valueIn = (bytes: Uint8Array | undefined): unknown => (bytes ? deserialize(bytes) : null);

// The hash says that it was written here, by this program.
const isShard = (value: unknown): value is Shard => value instanceof Map;
const isResult = (value: unknown): value is Omit<ParsedFile, "file"> => value !== null;
