import type { Id, Label, Role, StanceKind } from "../model/index.ts";

/** A claim as a reviewer is told of it. */
export interface ClaimMention {
  readonly id: Id;
  readonly sentence: string;
  readonly role: Role;
  /** The question that it stands under; null where none can be reached. */
  readonly question: Id | null;
}

/** A claim whose words or facts differ. `parts` names what differs, in the order of a claim's keys. */
export interface ChangedClaim extends ClaimMention {
  /** The sentence as it was; the same as `sentence` where that didn't change. */
  readonly before: string;
  readonly parts: readonly string[];
}

export interface RetiredClaim {
  readonly id: Id;
  readonly sentence: string;
  readonly reason: string;
  readonly replacedBy: Id | null;
}

/** A claim whose label under `unless-answered` differs. */
export interface ChangedStanding extends ClaimMention {
  readonly before: Label;
  readonly after: Label;
}

/** `isNew` where it came onto the map with the change. */
export interface UnansweredClaim extends ClaimMention {
  readonly isNew: boolean;
}

/** What a person is recorded to say of a claim; null where nothing was, or is, recorded. */
export interface ChangedStance {
  readonly person: Id;
  readonly claim: Id;
  readonly before: StanceKind | null;
  readonly after: StanceKind | null;
}

/** A version that others may have cited. `after` is null where the claim left the map. */
export interface SucceededVersion {
  readonly id: Id;
  readonly before: string;
  readonly after: string | null;
}

/** Records beside claims, by id. */
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

/** A claim that goes by another id, its former one redirecting. */
export interface RenamedClaim extends ClaimMention {
  readonly before: Id;
}

/** Everything that a change of the claim files does to the map. Lists are sorted by id. */
export interface Impact {
  readonly added: readonly ClaimMention[];
  readonly changed: readonly ChangedClaim[];
  readonly renamed: readonly RenamedClaim[];
  readonly retired: readonly RetiredClaim[];
  /** Claims that are gone without a tombstone. */
  readonly removed: readonly { readonly id: Id; readonly sentence: string }[];
  /** Claims that were retired and are back. */
  readonly restored: readonly ClaimMention[];
  /** Positions whose standing differs. */
  readonly standings: readonly ChangedStanding[];
  /** Objections and rebuttals that stand unanswered and did not before, new ones too. */
  readonly unanswered: readonly UnansweredClaim[];
  /** Those that were there before, stood unanswered, and are now answered. */
  readonly answered: readonly ClaimMention[];
  readonly stances: readonly ChangedStance[];
  readonly versions: readonly SucceededVersion[];
  readonly nearDuplicates: readonly NearDuplicate[];
  readonly questions: ChangedRecords;
  readonly sources: ChangedRecords;
  readonly people: ChangedRecords;
}
