import type { ClaimRecord, Id } from "../../claims/model/index.ts";
import { withoutPlaces } from "./without-places.ts";

/** The parts of a claim that are compared one by one, by name. */
const parts: Readonly<Record<string, (claim: ClaimRecord, idOf: (id: Id) => Id) => unknown>> = {
  sentence: ({ sentence }) => sentence,
  relations: ({ relations, jointlyWith }, idOf) => [
    ...relations.map((relation) =>
      relation.kind === "undercuts"
        ? [relation.kind, idOf(relation.premise.value), idOf(relation.conclusion.value)]
        : [relation.kind, idOf(relation.target.value)],
    ),
    jointlyWith.map(({ value }) => idOf(value)),
  ],
  basis: ({ basis }) => basis,
  holders: ({ stances }) => stances,
  sources: ({ uses }) => uses,
  explanation: ({ explanation }) => explanation?.markdown,
  draft: ({ draft, original }) => [draft, original],
};

/**
 * The names of the parts in which two records of a claim differ. `presentId` maps a former id to the present one: a renamed
 * target is no difference.
 */
export function changedParts(before: ClaimRecord, after: ClaimRecord, presentId: (id: Id) => Id): readonly string[] {
  const differs = (read: (typeof parts)[string]): boolean =>
    withoutPlaces({ part: read(before, presentId) }) !== withoutPlaces({ part: read(after, (id) => id) });
  return Object.entries(parts)
    .filter(([, read]) => differs(read))
    .map(([name]) => name);
}
