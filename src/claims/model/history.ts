import type { Id, Place } from "./finding.ts";
import type { CitedWork, ClaimContent, StatedRelation } from "../schema/content.ts";
import type { NamedRecord, PartialDate } from "./record.ts";

/** A file of the claims folder that a commit changed. */
export interface CommittedFile {
  /** As in `SourceFile`. */
  readonly path: string;
  /** The hash of its Git blob; null if the commit deleted the file. */
  readonly blob: string | null;
}

/** A commit of the main line (a merge is one commit), with what it changed in the claims folder. */
export interface Commit {
  readonly id: string;
  /** The day (UTC) on which it was committed. */
  readonly date: PartialDate;
  readonly files: readonly CommittedFile[];
}

/** The history of the claims folder along the main line (first parents) of its repository. */
export interface MainLine {
  /** The commits that changed the folder, from the oldest to the newest. */
  readonly commits: readonly Commit[];
  /** Commits that were on the main line when they were published, and no longer are. */
  readonly skipped: readonly string[];
  /** The texts of blobs, in any order; null for a blob that is larger than a claim file may be. */
  readonly texts: (blobs: readonly string[]) => Iterable<readonly [blob: string, text: string | null]>;
}

/** An id that a record has or had on the main line, or that the ledger lists. It keeps its address for ever. */
export type PublishedId = PublishedRecord | PublishedClaim;

/** What a record was called when it was last published. */
export interface PublishedRecord {
  readonly kind: Exclude<NamedRecord["kind"], "claim">;
  readonly id: Id;
  /** Its sentence, title or name. */
  readonly title: string;
  /** The last path of its file. */
  readonly path: string;
  /** The day of the commit that deleted its file; "" if none did, or if only the ledger lists it. */
  readonly deleted: PartialDate;
}

interface PublishedClaim {
  readonly kind: "claim";
  readonly id: Id;
  /** The claim that listed it, if it was only ever an alias; otherwise itself. */
  readonly of: Id;
  /** The last path of its file. */
  readonly path: string;
  /** Its sentences, from the oldest to the newest. A new list starts where it came back after being deleted or retired. */
  readonly lives: readonly (readonly string[])[];
  /** Whether it was on the map after the last commit: neither deleted nor retired. */
  readonly living: boolean;
}

/** Another version of a claim that has the address which the present version would have. */
export interface SharedVersion {
  readonly id: Id;
  /** The ten digits. */
  readonly version: string;
  /** The sentence of the other version. */
  readonly sentence: string;
}

/** A claim that the state of a question cites and that says something else since the state was written. */
export interface StaleCitation {
  readonly question: Id;
  readonly claim: Id;
  /** Where the state cites it. */
  readonly place: Place;
  /** What the claim said when the state was written. */
  readonly then: ClaimVersion;
}

/** What was published before, for the rules on history. */
export interface PublicationHistory {
  readonly ids: readonly PublishedId[];
  readonly sharedVersions: readonly SharedVersion[];
  readonly staleCitations: readonly StaleCitation[];
}

export type { CitedWork, ClaimContent, StatedRelation };

/** What a claim said at some time. Equal content is the same version, whenever it was published. */
export interface ClaimVersion {
  /** Its name in addresses: the first ten hexadecimal digits of the hash, or more if an earlier version of the claim has the same ten. */
  readonly version: string;
  /** SHA-256 of `form`, in hexadecimal. */
  readonly hash: string;
  /** The canonical form of the content: one text, see versions/canonical-form.ts. */
  readonly form: string;
  /** The day (UTC) of the commit that first published it; "" if it isn't committed or there is no history. */
  readonly date: PartialDate;
  /** That commit; "" likewise. */
  readonly commit: string;
  readonly content: ClaimContent;
}

/** A part of the difference of two texts. */
export interface TextSegment {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** A change of a claim. `date` is "" if it isn't committed yet. */
export type ClaimChange = { readonly id: Id; readonly date: PartialDate } & (
  | { readonly kind: "added"; readonly after: ClaimVersion }
  | { readonly kind: "changed"; readonly before: ClaimVersion; readonly after: ClaimVersion }
  | { readonly kind: "renamed"; readonly from: Id }
  | { readonly kind: "retired"; readonly reason: string; readonly replacedBy: Id | null }
  | { readonly kind: "restored"; readonly after: ClaimVersion }
  | { readonly kind: "removed" }
);

/** The wording of a question: its sentence, and its summary and state in Markdown; "" for none. */
export interface QuestionWording {
  readonly sentence: string;
  readonly summary: string;
  readonly state: string;
}

/** A change of a question. `date` is "" if it isn't committed yet. */
export type QuestionChange = { readonly id: Id; readonly date: PartialDate } & (
  | { readonly kind: "question-added"; readonly after: QuestionWording }
  | { readonly kind: "question-changed"; readonly before: QuestionWording; readonly after: QuestionWording }
  | { readonly kind: "question-renamed"; readonly from: Id; readonly after: QuestionWording }
  | { readonly kind: "question-removed"; readonly before: QuestionWording }
);

/** An address of a version under a former id of its claim. */
export interface FormerAddress {
  readonly id: Id;
  readonly version: string;
  /** The hash of the version. */
  readonly hash: string;
}

/** The history of a claim, under its present id. */
export interface ClaimHistory {
  readonly id: Id;
  /** Addresses under former ids, which still lead to it. */
  readonly formerAddresses: readonly FormerAddress[];
  /** Each version once: the present one, then the others from the newest to the oldest. Never empty. */
  readonly versions: readonly ClaimVersion[];
  /** From the newest to the oldest. */
  readonly changes: readonly ClaimChange[];
  /** Whether its file still exists. */
  readonly present: boolean;
}

/** Why the history is unknown: the build was asked to leave it out, or the claims are not in a git repository. */
export type MissingPast = "asked" | "noRepository";

/** That somebody compared a claim with a passage. */
export interface Reading {
  /** Which citation it is: its holder if it is of a stance, its source and the day. */
  readonly of: string;
  /** What was compared: sentence, place and passage. */
  readonly compared: string;
}

/** The history of the map. */
export interface History {
  /** Every claim that was ever on the main line, by its present id, or its last one if it was deleted. */
  readonly claims: ReadonlyMap<Id, ClaimHistory>;
  /** All changes of claims and questions, from the newest to the oldest. */
  readonly changes: readonly (ClaimChange | QuestionChange)[];
  /** What was read for each claim that is committed. */
  readonly readings: ReadonlyMap<Id, readonly Reading[]>;
  /** Files that couldn't be parsed at some commit and were skipped there. */
  readonly unread: readonly { readonly commit: string; readonly path: string }[];
  /** Why the past is unknown; null if it is known. */
  readonly missing: MissingPast | null;
  /** For the rules on history. */
  readonly published: PublicationHistory;
  /** Versions that only the ledger has: the main line lost them. */
  readonly restored: readonly { readonly id: Id; readonly version: string }[];
}
