import type { FileRecord, Id, Place } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";

export const duplicateId: Rule = {
  id: "duplicate-id",
  concern: "form",
  severity: "error",
  sentence: "Two files have the same id.",
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
          message: `The id ${inlineCode(id)} is already used by ${first.path}.`,
          help: "Rename one of the two. If one is already published, rename the other.",
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
