import type { Id, Label, Role, StanceKind } from "../../claims/model/index.ts";

/** A claim, as the report mentions it. */
export interface ClaimMention {
  readonly id: Id;
  readonly sentence: string;
  readonly role: Role;
  /** The question that it is argued under; null if there is none. */
  readonly question: Id | null;
}

/** A claim whose content changed. `parts` names what changed, in the order of a claim's keys. */
export interface ChangedClaim extends ClaimMention {
  /** The former sentence; equal to `sentence` if it didn't change. */
  readonly before: string;
  readonly parts: readonly string[];
}

export interface RetiredClaim {
  readonly id: Id;
  readonly sentence: string;
  readonly reason: string;
  readonly replacedBy: Id | null;
}

/** A claim whose label changed, under the default `unless-answered`. */
export interface ChangedStanding extends ClaimMention {
  readonly before: Label;
  readonly after: Label;
}

/** `isNew`: the change adds the claim. */
export interface UnansweredClaim extends ClaimMention {
  readonly isNew: boolean;
}

/** A person's recorded stance on a claim; null for none. */
export interface ChangedStance {
  readonly person: Id;
  readonly claim: Id;
  readonly before: StanceKind | null;
  readonly after: StanceKind | null;
}

/** A version that others may have cited, and the one that replaces it; null if the claim left the map. */
export interface SucceededVersion {
  readonly id: Id;
  readonly before: string;
  readonly after: string | null;
}

/** Ids of questions, sources or people. */
export interface ChangedRecords {
  readonly added: readonly Id[];
  readonly changed: readonly Id[];
  readonly removed: readonly Id[];
}

export interface NearDuplicate {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** A claim with a new id, or with that of a claim that was merged into it. `before` is the former id, which redirects. */
export interface RenamedClaim extends ClaimMention {
  readonly before: Id;
}

/** What a change of the claim files changes on the map. Lists are sorted by id. */
export interface Impact {
  /** How many errors the claim files had and have: a record with an error may be missing from the lists, or be in them by mistake. */
  readonly errors: { readonly before: number; readonly after: number };
  readonly added: readonly ClaimMention[];
  readonly changed: readonly ChangedClaim[];
  readonly renamed: readonly RenamedClaim[];
  readonly retired: readonly RetiredClaim[];
  /** Claims that were retired before, and of which something else is now said, such as another reason. */
  readonly retiredChanged: readonly RetiredClaim[];
  /** Claims whose files were deleted, so that nothing says why they are gone. */
  readonly removed: readonly { readonly id: Id; readonly sentence: string }[];
  /** Claims whose files are there, but have no claim, often because of a slip in the file. */
  readonly emptied: readonly { readonly id: Id; readonly sentence: string }[];
  /** Claims that were retired and are back. */
  readonly restored: readonly ClaimMention[];
  /** Positions whose label changed. */
  readonly standings: readonly ChangedStanding[];
  /** Objections and rebuttals that are newly unanswered, including new ones. */
  readonly unanswered: readonly UnansweredClaim[];
  /** Objections and rebuttals that were unanswered before, and no longer are. */
  readonly answered: readonly ClaimMention[];
  readonly stances: readonly ChangedStance[];
  readonly versions: readonly SucceededVersion[];
  readonly nearDuplicates: readonly NearDuplicate[];
  readonly questions: ChangedRecords;
  readonly sources: ChangedRecords;
  readonly people: ChangedRecords;
}
