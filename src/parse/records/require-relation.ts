import { claimFields, relationKeys } from "../fields/claim-fields.ts";
import type { Reading } from "../reading.ts";
import { meantKey } from "../shape/meant-key.ts";
import type { Mapping } from "../yaml/value.ts";

/** A claim stands on the map by at least one relation. One that is only mistyped is reported as that. */
export function requireRelation(claim: Mapping, reading: Reading): void {
  const written = [...claim.entries.keys()].map((key) =>
    claimFields.has(key) ? key : meantKey(key, claim, claimFields),
  );
  if (written.some((key) => relationKeys.some((relation) => relation === key))) return;
  reading.report(
    "missing-relation",
    claim.place,
    "This claim doesn't say what it bears on.",
    "Add what it does: it `answers` a question, `supports` a claim, `objects-to` a claim, `rebuts` an objection, or `undercuts` a step:\nsupports: text-is-thin",
  );
}
