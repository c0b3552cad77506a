import { join } from "node:path";
import { shardOf } from "../text/shard-of.ts";
import { programCache } from "./program-cache.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";

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
