import type {
  CitedWork,
  ClaimContent,
  FileRecord,
  Id,
  Name,
  QuestionWording,
  Retirement,
} from "../claims/model/index.ts";
import { citedSources, citedWork, claimContent } from "./claim-content.ts";
import { questionWording } from "./walk-questions.ts";

/** The record of a file at some commit, without the places and syntax trees that only the checker needs. */
export type PastRecord =
  | {
      readonly kind: "claim";
      readonly id: Id;
      /** Without the cited works and the names of holders, which are in other files. */
      readonly content: ClaimContent;
      readonly cited: readonly Id[];
      readonly retired: PastRetirement | null;
    }
  | { readonly kind: "question"; readonly id: Id; readonly wording: QuestionWording }
  | { readonly kind: "source"; readonly id: Id; readonly work: CitedWork }
  | { readonly kind: "person"; readonly id: Id; readonly name: Name };

export interface PastRetirement {
  readonly reason: string;
  readonly replacedBy: Id | null;
}

const nowhere = { nameOf: () => null, workOf: () => null };

/** Null for a file that has no history on the site. */
export function pastRecord(record: FileRecord): PastRecord | null {
  switch (record.kind) {
    case "claim":
      return {
        kind: "claim",
        id: record.id,
        content: claimContent(record, nowhere),
        cited: citedSources(record),
        retired: pastRetirement(record.retired),
      };
    case "question":
      return { kind: "question", id: record.id, wording: questionWording(record) };
    case "source":
      return { kind: "source", id: record.id, work: citedWork(record) };
    case "person":
      return { kind: "person", id: record.id, name: record.name };
    case "map":
    case "debate":
    case "page":
    case "tour":
      return null;
  }
}

export function pastRetirement(retired: Retirement | null): PastRetirement | null {
  return retired && { reason: retired.reason, replacedBy: retired.replacedBy?.value ?? null };
}
