import type { Id } from "../../src/claims/model/index.ts";
import type { Site } from "../../src/site/site.ts";
import { UsageError } from "../run-program.ts";
import { unknownId } from "../wrong-id.ts";

/** The present id of a claim that is or was on the map. Throws a `UsageError` for any other, with the id that was probably meant. */
export function knownClaim({ debate, history }: Site, word: string): Id {
  const id = debate.aliases.get(word) ?? word;
  if (history.claims.has(id)) return id;
  if (debate.question.has(id)) throw new UsageError(`\`${id}\` is a question, not a claim.`);
  throw unknownId("claim", word, history.claims.keys());
}

/** What `records` has under an id. Throws a `UsageError` for an unknown one. */
export function knownRecord<T>(kind: string, records: ReadonlyMap<Id, T>, id: Id): T {
  const record = records.get(id);
  if (record === undefined) throw unknownId(kind, id, records.keys());
  return record;
}
