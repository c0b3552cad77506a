import type { Id } from "./finding.ts";
import type { Basis, Name, PartialDate, Quote, RelationKind, SourceRecord, StanceKind } from "./record.ts";

/** One file of the claims folder as a commit left it. */
export interface CommittedFile {
  /** Like that of a source file. */
  readonly path: string;
  /** Git's name of its bytes; null where the commit deleted the file. */
  readonly blob: string | null;
}

/** What one step of the main line changed in the claims folder; a merge is one step. */
export interface Commit {
  readonly id: string;
  /** The day (UTC) on which it was committed. */
  readonly date: PartialDate;
  readonly files: readonly CommittedFile[];
}

/** How the claims folder became what it is, along the main line of its repository. */
export interface MainLine {
  /** From the oldest to the newest, those that touched the folder. Empty where nothing of it was ever committed. */
  readonly commits: readonly Commit[];
  /** Commits that were on the main line when they were published, and are not any more. */
  readonly skipped: readonly string[];
  /** The texts of blobs, in any order; of what is larger than a claim file may be, null. */
  readonly texts: (blobs: readonly string[]) => Iterable<readonly [blob: string, text: string | null]>;
}

/** An id that a question or a claim had on the main line. */
export type PublishedId = { readonly id: Id; /** Where its file was last. */ readonly path: string } & (
  | { readonly kind: "question" }
  | {
      readonly kind: "claim";
      /** What it said, from the first wording to the last; a new list begins where it came back after it had been deleted or retired. */
      readonly lives: readonly (readonly string[])[];
      /** Whether it was on the map after the last commit, and not retired. */
      readonly living: boolean;
    }
);

/** A claim whose present text has the ten digits by which another of its texts is cited. */
export interface Namesake {
  readonly id: Id;
  /** The ten digits. */
  readonly version: string;
  /** What the other text says. */
  readonly sentence: string;
}

/** What was published before, as the checker's rules on history read it. */
export interface Published {
  readonly ids: readonly PublishedId[];
  readonly namesakes: readonly Namesake[];
}

/** A source's bibliographic facts as a claim cites them; what the map says about its own reading of the work is not among them. */
export type CitedWork = Pick<SourceRecord, "id" | "names" | "dates" | "fields" | "arxiv"> & {
  readonly type: string;
  readonly title: string;
};

export type StatedRelation =
  | { readonly kind: Exclude<RelationKind, "undercuts">; readonly target: Id }
  | { readonly kind: "undercuts"; readonly premise: Id; readonly conclusion: Id };

export interface StatedStance {
  readonly person: Id;
  /** Null where no such person is known. */
  readonly name: Name | null;
  readonly stance: StanceKind;
  readonly source: Id;
  readonly at: string;
  readonly date: PartialDate;
}

export interface StatedUse {
  readonly source: Id;
  readonly at: string;
  readonly note: string;
  readonly quote: Quote | null;
}

/** Everything that a claim says, and nothing of its neighbours or of its file. Which order of lists means something is told in versions/canonical-form.ts. */
export interface ClaimContent {
  readonly sentence: string;
  readonly relations: readonly StatedRelation[];
  readonly jointlyWith: readonly Id[];
  /** "" where the claim doesn't say. */
  readonly basis: Basis | "";
  readonly stances: readonly StatedStance[];
  readonly uses: readonly StatedUse[];
  /** Markdown. */
  readonly explanation: string;
  /** Every known source that the stances, the uses or the explanation cite, by id. */
  readonly works: readonly CitedWork[];
}

/** What a claim said at some time. The same content is the same version, whenever it was said. */
export interface ClaimVersion {
  /** What it is called in its address: the first ten hexadecimal digits of the hash, more where an earlier version of the claim begins with the same ten. */
  readonly version: string;
  /** SHA-256 of the form, in hexadecimal. */
  readonly hash: string;
  /** The content as one text, always the same for the same content. */
  readonly form: string;
  /** The day (UTC) of the commit that first brought it to the main line; "" where it is not there yet, or where there is no history. */
  readonly date: PartialDate;
  /** That commit; "" as above. */
  readonly commit: string;
  readonly content: ClaimContent;
}

/** A stretch of a text that was rewritten. */
export interface Run {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** What became of a claim on a day; "" is a day that has not come: the change is not published yet. */
export type ClaimChange = { readonly id: Id; readonly date: PartialDate } & (
  | { readonly kind: "added"; readonly after: ClaimVersion }
  | { readonly kind: "changed"; readonly before: ClaimVersion; readonly after: ClaimVersion }
  | { readonly kind: "renamed"; readonly from: Id }
  | { readonly kind: "retired"; readonly reason: string; readonly replacedBy: Id | null }
  | { readonly kind: "restored"; readonly after: ClaimVersion }
  | { readonly kind: "removed" }
);

/** What readers of a question see of it: its sentence, and its summary as Markdown. */
export interface QuestionWording {
  readonly sentence: string;
  readonly summary: string;
}

/** What became of a question on a day; "" as for a claim. */
export type QuestionChange = { readonly id: Id; readonly date: PartialDate } & (
  | { readonly kind: "question-added"; readonly after: QuestionWording }
  | { readonly kind: "question-changed"; readonly before: QuestionWording; readonly after: QuestionWording }
  | { readonly kind: "question-removed"; readonly before: QuestionWording }
);

/** An address that a version had under an id that its claim has no more. */
export interface FormerAddress {
  readonly id: Id;
  readonly version: string;
  /** That of the version. */
  readonly hash: string;
}

/** One claim through time, under its present id. */
export interface ClaimHistory {
  readonly id: Id;
  /** Where its versions were to be found before: under ids that still lead to it. */
  readonly formerAddresses: readonly FormerAddress[];
  /** Each version once: the present one first, the others from the newest to the oldest. Never empty. */
  readonly versions: readonly ClaimVersion[];
  /** From the newest to the oldest. */
  readonly changes: readonly ClaimChange[];
  /** Where its file is; for a claim whose file was deleted, where it was. */
  readonly path: string;
  /** False for a claim whose file was deleted. */
  readonly present: boolean;
}

/** Every claim that was ever on the main line, by its present id or, where it was deleted, by its last. */
export interface History {
  readonly claims: ReadonlyMap<Id, ClaimHistory>;
  /** All changes of claims and questions, from the newest to the oldest. */
  readonly changes: readonly (ClaimChange | QuestionChange)[];
  /** Files that couldn't be understood at some commit and were passed over there. */
  readonly unread: readonly { readonly commit: string; readonly path: string }[];
  /** Why the past is not known, in a sentence; "" where it is. */
  readonly missing: string;
  /** What the checker's rules on history read. */
  readonly published: Published;
  /** Versions that the ledger alone knows: the main line doesn't have them any more. */
  readonly restored: readonly { readonly id: Id; readonly version: string }[];
}
