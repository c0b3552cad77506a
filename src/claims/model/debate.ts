import type { Id, Place, Diagnostic, Finding } from "./finding.ts";
import type { StepPath } from "./step-path.ts";
import type {
  ClaimRecord,
  DebateRecord,
  FileRecord,
  MapRecord,
  PageRecord,
  TourRecord,
  TermRecord,
  PersonRecord,
  QuestionRecord,
  ReferenceKind,
  SourceRecord,
  Stance,
} from "./record.ts";

export type Role = "position" | "reason" | "objection" | "rebuttal";

/** A claim with its place on the map. `question` and `depth` are null if its home relations lead to no question. */
export interface Claim extends ClaimRecord {
  readonly role: Role;
  /** The target of its home relation (of an undercut, the first claim of the path), below which it is shown; null if there is no such claim or question. */
  readonly parent: Id | null;
  readonly question: Id | null;
  /** 1 for a position, 2 for its direct replies, and so on. */
  readonly depth: number | null;
}

/**
 * A relation between two known claims or questions: an edge of the graph. `home`: it is the first relation of its claim. An
 * undercut denies the step with this `path`, whose first two claims are `to` and `conclusion`.
 */
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
      readonly path: StepPath<Id>;
      readonly home: boolean;
      readonly place: Place;
    };

/** A step from premises to a conclusion: the support of one claim, or of several that are linked by `jointly-with`. */
export interface Inference {
  readonly premises: readonly Id[];
  readonly conclusion: Id;
}

/** A citation of a source: under `sources` of a claim (`use`), for a stance, for what came of a forecast, in prose, for an affiliation, or for a definition. `at` is the locator. */
export interface Citation {
  readonly by: { readonly kind: Exclude<FileRecord["kind"], "source">; readonly id: Id };
  readonly as: "use" | "stance" | "outcome" | "prose" | "affiliation" | "definition";
  readonly at: string;
}

/** A stance of a person, with its claim. */
export interface Holding {
  readonly claim: Id;
  readonly stance: Stance;
}

/**
 * The whole graph. Lists are sorted by id, so that the order of files doesn't matter; maps are derived from the lists.
 * Retired claims are only in `retired`, and have no links.
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
  /** In the order of map.yaml, then by id. */
  readonly tours: readonly TourRecord[];
  readonly terms: readonly TermRecord[];
  readonly links: readonly Link[];
  readonly inferences: readonly Inference[];

  readonly question: ReadonlyMap<Id, QuestionRecord>;
  readonly claim: ReadonlyMap<Id, Claim>;
  readonly source: ReadonlyMap<Id, SourceRecord>;
  readonly person: ReadonlyMap<Id, PersonRecord>;
  /** Questions of a debate, in the order of debate.yaml, then by id. */
  readonly questionsOf: ReadonlyMap<Id, readonly Id[]>;
  /** The claims directly below a question or claim (its home links reversed): reasons, objections, rebuttals, each sorted by id. */
  readonly branches: ReadonlyMap<Id, readonly Id[]>;
  /** All links by their `to`. An undercut is also listed under its `conclusion`. */
  readonly linksTo: ReadonlyMap<Id, readonly Link[]>;
  readonly linksFrom: ReadonlyMap<Id, readonly Link[]>;
  /** Inferences by each of their premises. */
  readonly inferencesFrom: ReadonlyMap<Id, readonly Inference[]>;
  /** Former id → present id, by the kind of the present record. */
  readonly aliases: Readonly<Record<ReferenceKind, ReadonlyMap<Id, Id>>>;
  readonly citations: ReadonlyMap<Id, readonly Citation[]>;
  readonly holdings: ReadonlyMap<Id, readonly Holding[]>;
  /** Questions that a claim raises (`arises-from` reversed). */
  readonly raises: ReadonlyMap<Id, readonly Id[]>;
}

export type Label = "in" | "out" | "undecided";

export interface Evaluation {
  /** The label of every claim under `unless-answered`, without judgements. */
  readonly labels: ReadonlyMap<Id, Label>;
  /** Objections and rebuttals (including undercuts) to which nothing on the map replies. */
  readonly unanswered: ReadonlySet<Id>;
}

/** The result of `compile`: the debate, as far as it could be understood, and everything that is wrong, sorted by path, line and column. */
export interface Compilation {
  readonly debate: Debate;
  /** What the map says in the place of the words of the interface: any part of their table. */
  readonly words: Readonly<Record<string, unknown>>;
  readonly evaluation: Evaluation;
  readonly diagnostics: readonly Diagnostic[];
  /** The same findings with their offsets and fixes, in no order. */
  readonly findings: readonly Finding[];
}
