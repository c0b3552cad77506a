import { createHash } from "node:crypto";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { ParsedFile, SourceFile } from "../claims/model/index.ts";
import { programCache } from "./program-cache.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";

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
