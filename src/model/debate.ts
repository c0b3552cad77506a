import type { Id, Place } from "./finding.ts";
import type {
  ClaimRecord,
  DebateRecord,
  MapRecord,
  PageRecord,
  PersonRecord,
  QuestionRecord,
  SourceRecord,
  Stance,
} from "./record.ts";

export type Role = "position" | "reason" | "objection" | "rebuttal";

/** A claim in its place. `question` and `depth` are null where no question can be reached by home relations. */
export interface Claim extends ClaimRecord {
  readonly role: Role;
  /** The claim or question beside which it stands on the map: the target (or undercut premise) of its first relation; null where that is unknown. */
  readonly parent: Id | null;
  readonly question: Id | null;
  /** 1 for a position, 2 for what bears on it directly, and so on. */
  readonly depth: number | null;
}

/** An edge of the graph, both ends known. An undercut goes from its claim to the step `premise → conclusion`. */
export type Link =
  | {
      readonly kind: "answers" | "supports" | "objects-to" | "rebuts";
      readonly from: Id;
      readonly to: Id;
      readonly home: boolean;
      readonly place: Place;
    }
  | {
      readonly kind: "undercuts";
      readonly from: Id;
      readonly to: Id;
      readonly conclusion: Id;
      readonly home: boolean;
      readonly place: Place;
    };

/** A step from premises to a conclusion: one claim's support, or several linked by `jointly-with`. */
export interface Inference {
  readonly premises: readonly Id[];
  readonly conclusion: Id;
}

/** Where a source is cited: as a claim's evidence, for a person's stance, inside prose, or for an affiliation. */
export interface Citing {
  readonly by: { readonly kind: "claim" | "question" | "person" | "debate" | "map" | "page"; readonly id: Id };
  readonly as: "use" | "stance" | "prose" | "affiliation";
  readonly at: string;
}

/** A person's stance on a claim, seen from the person. */
export interface Holding {
  readonly claim: Id;
  readonly stance: Stance;
}

/**
 * The whole graph. Lists are sorted by id, so the order of files never matters; maps are derived from the lists.
 * Retired claims are in `retired` alone: no link touches them.
 */
export interface Debate {
  readonly map: MapRecord;
  /** In the order of map.yaml, then by id. */
  readonly debates: readonly DebateRecord[];
  readonly questions: readonly QuestionRecord[];
  readonly claims: readonly Claim[];
  readonly retired: readonly ClaimRecord[];
  readonly sources: readonly SourceRecord[];
  readonly people: readonly PersonRecord[];
  /** In the order of map.yaml, then by id. */
  readonly pages: readonly PageRecord[];
  readonly links: readonly Link[];
  readonly inferences: readonly Inference[];

  readonly question: ReadonlyMap<Id, QuestionRecord>;
  readonly claim: ReadonlyMap<Id, Claim>;
  readonly source: ReadonlyMap<Id, SourceRecord>;
  readonly person: ReadonlyMap<Id, PersonRecord>;
  /** Questions of a debate, in the order of debate.yaml, then by id. */
  readonly questionsOf: ReadonlyMap<Id, readonly Id[]>;
  /** What stands beside a question or claim on the map (its home links reversed): reasons first, then objections and rebuttals, each by id. */
  readonly branches: ReadonlyMap<Id, readonly Id[]>;
  /** All links by their `to`, home or not; an undercut is also under its `conclusion`. */
  readonly linksTo: ReadonlyMap<Id, readonly Link[]>;
  readonly linksFrom: ReadonlyMap<Id, readonly Link[]>;
  /** Inferences under each of their premises. */
  readonly inferencesFrom: ReadonlyMap<Id, readonly Inference[]>;
  /** Former id → present id. */
  readonly aliases: ReadonlyMap<Id, Id>;
  readonly citings: ReadonlyMap<Id, readonly Citing[]>;
  readonly holdings: ReadonlyMap<Id, readonly Holding[]>;
  /** Questions that a claim raises (`arises-from` reversed). */
  readonly raises: ReadonlyMap<Id, readonly Id[]>;
}
