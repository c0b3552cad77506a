import type { FileRecord, Id, Place } from "../model.ts";
import { inlineCode } from "./inline-code.ts";
import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const duplicateId: CheckedRule = {
  kind: "checked",
  id: "duplicate-id",
  concern: "form",
  severity: "error",
  summary: "Two files have the same id.",
  explanation:
    "An id is the name of a file without `.yaml`. It is unique among all questions and claims, whatever folder they are in, and " +
    "among the sources and the people. A former id, listed under `aliases`, is never used again for something else: its address " +
    "must go on leading to the claim that had it.",
  examples: {
    bad: {
      "claims/tea/water/pouring-last-sets-the-amount.yaml": unindent`
        claim: Water that was boiled twice makes tea that needs more milk.
        supports: milk-goes-in-last
      `,
    },
    good: {
      "claims/tea/water/twice-boiled-water-needs-more-milk.yaml": unindent`
        claim: Water that was boiled twice makes tea that needs more milk.
        supports: milk-goes-in-last
      `,
    },
  },
  check: ({ files }) => {
    const taken = new Map<string, FileRecord>();
    const take = (kind: string, id: Id, by: FileRecord, place: Place) => {
      const name = `${kind} ${id}`;
      const first = taken.get(name);
      if (first === undefined) taken.set(name, by);
      if (first === undefined) return [];
      return [
        {
          place,
          message: `The id ${inlineCode(id)} is taken by ${first.path}.`,
          help: "Give one of the two another name; what is already published keeps its own.",
        },
      ];
    };
    const records = files.flatMap(({ record }) => (record === null ? [] : [record]));
    return [
      ...records.flatMap((record) => take(kindOfId(record), record.id, record, record.place)),
      ...records
        .filter((record) => record.kind === "claim")
        .flatMap((claim) => claim.aliases.flatMap(({ value, place }) => take("claim", value, claim, place))),
    ];
  },
};

function kindOfId({ kind }: FileRecord): string {
  return kind === "question" ? "claim" : kind;
}
