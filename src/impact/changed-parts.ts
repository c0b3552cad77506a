import type { ClaimRecord } from "../model.ts";
import { withoutPlaces } from "./without-places.ts";

/** The parts of a claim that a reviewer looks at apart, by the words of its keys. */
const parts: Readonly<Record<string, (claim: ClaimRecord) => unknown>> = {
  sentence: ({ sentence }) => sentence,
  relations: ({ relations, jointlyWith }) => ({ relations, jointlyWith }),
  basis: ({ basis }) => basis,
  holders: ({ stances }) => stances,
  sources: ({ uses }) => uses,
  explanation: ({ explanation }) => explanation?.markdown,
  aliases: ({ aliases }) => aliases,
};

/** Names of the parts in which two records of one claim differ. */
export function changedParts(before: ClaimRecord, after: ClaimRecord): readonly string[] {
  return Object.entries(parts)
    .filter(([, read]) => withoutPlaces({ part: read(before) }) !== withoutPlaces({ part: read(after) }))
    .map(([name]) => name);
}
