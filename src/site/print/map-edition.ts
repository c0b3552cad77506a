import { createHash } from "node:crypto";
import type { PartialDate } from "../../model/index.ts";
import type { Site } from "../site.ts";

/** The state of the map that a wall map shows. */
export interface MapEdition {
  /** The day of the newest published change; "" without a history. */
  readonly date: PartialDate;
  /** The first ten hexadecimal digits of a SHA-256 of all questions and claims: the same content has the same version. */
  readonly version: string;
}

export function mapEdition({ debate, history }: Site): MapEdition {
  const hash = createHash("sha256");
  for (const { id, sentence, arisesFrom } of debate.questions)
    hash.update(JSON.stringify([id, sentence.value, arisesFrom?.value ?? ""]));
  for (const { id } of debate.claims) hash.update(JSON.stringify([id, history.current(id).hash]));
  return {
    date: history.changes.find(({ date }) => date !== "")?.date ?? "",
    version: hash.digest("hex").slice(0, 10),
  };
}
