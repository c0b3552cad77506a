import type { Id } from "../src/claims/model/index.ts";
import { nearest } from "../src/text/nearest.ts";
import { UsageError } from "./run-program.ts";

/** An error for an id that none of `ids` is, with the one that was probably meant. */
export function unknownId(kind: string, word: string, ids: Iterable<Id>): UsageError {
  const meant = nearest(word, ids);
  return new UsageError(`There is no ${kind} \`${word}\`.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`);
}
