import { claimFields, relationKeys } from "../fields/claim-fields.ts";
import type { Reading } from "../reading.ts";
import { meantKey } from "../shape/meant-key.ts";
import type { Mapping } from "../yaml/value.ts";

/** Reports a claim without a relation, unless a relation key is only misspelt, which is reported anyway. */
export function requireRelation(claim: Mapping, reading: Reading): void {
  const written = [...claim.entries.keys()].map((key) =>
    claimFields.has(key) ? key : meantKey(key, claim, claimFields),
  );
  if (written.some((key) => relationKeys.some((relation) => relation === key))) return;
  reading.report(
    "missing-relation",
    claim.place,
    "This claim has no relation to a question or another claim.",
    "Add one: it `answers` a question, `supports` a claim, `objects-to` a claim, `rebuts` an objection, or `undercuts` an inference:\nsupports: milk-goes-in-last",
  );
}
