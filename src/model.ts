/**
 * Every type that more than one stage speaks of. Types only: no function lives here.
 * The order is the order of the work: files, findings, what a file says, the debate linked from it, its labels, its map.
 */
import type { Root } from "mdast";

// ── Files and findings ───────────────────────────────────────────────────────────────────────────

/** A question, claim, source, person or debate id: `[a-z0-9]+(-[a-z0-9]+)*`, at most 64 characters. */
export type Id = string;

/** One file of the claims folder. `path` begins with that folder's own name and is divided by `/`: `claims/risk/x.yaml`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A stretch of one source file: offsets in UTF-16 code units, `end` exclusive. Lines and columns are computed once, at the end. */
export interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export type Severity = "error" | "warning";

/** What a stage finds wrong: what is there and what was expected (`message`), and how to mend it (`help`, one sentence or more). */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: string;
  readonly help: string;
  /** How a program can mend it without guessing; most findings are for people to mend. */
  readonly fix?: Fix;
}

/** Replaces the characters from `start` to `end` of a file's text by `insert`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/**
 * A mechanical repair of the file that a finding is in. `does` says what is done: "put the text in quotation marks". An `edit` changes
 * marks and white space, and keeps every letter; a `rewrite` puts words in the place of others, as the right id in the place of a misspelt one.
 */
export type Fix =
  | { readonly kind: "edit" | "rewrite"; readonly does: string; readonly edits: readonly Edit[] }
  | { readonly kind: "move"; readonly does: string; readonly path: string };

/** A finding as programs outside read it: lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly help: string;
  /** Address of the rule's paragraph: `<site>/contribute/rules/#<rule>`. */
  readonly docs: string;
}

// ── What one file says ───────────────────────────────────────────────────────────────────────────

/** A value and where it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

/** Markdown and what it refers to. Each citation and link has its own place in the file, inside the prose. */
export interface Prose {
  readonly markdown: string;
  readonly place: Place;
  /** The syntax tree, with `citation` and `claimLink` nodes (see parse/prose) where `[@source, §3]` and `[[claim]]` stood. */
  readonly tree: Root;
  readonly citations: readonly SourceReference[];
  readonly claimLinks: readonly Placed<Id>[];
}

export interface SourceReference {
  readonly source: Placed<Id>;
  /** A locator as a scholar writes it (`§3.1`, `p. 17`, `12:40`), or "" where the work is cited whole. */
  readonly at: string;
}

/** `2022-06-27`, `2022-06` or `2022`: as exact as it is known; "" where an optional date is not given. */
export type PartialDate = string;

export type RelationKind = "answers" | "supports" | "objects-to" | "rebuts" | "undercuts";

/** One line of a claim's relations. An undercut denies the step from `premise` to `conclusion`. */
export type Relation =
  | { readonly kind: "answers" | "supports" | "objects-to" | "rebuts"; readonly target: Placed<Id> }
  | {
      readonly kind: "undercuts";
      readonly premise: Placed<Id>;
      readonly conclusion: Placed<Id>;
      readonly place: Place;
    };

export type Basis = "argument" | "evidence" | "testimony" | "analogy" | "definition";
export type StanceKind = "asserts" | "concedes" | "rejects";

/** Who takes which stance on a claim, and where that can be read. */
export interface Stance {
  readonly person: Placed<Id>;
  readonly stance: StanceKind;
  readonly source: Placed<Id>;
  readonly at: string;
  readonly date: PartialDate;
  readonly place: Place;
}

/** At most 300 characters of a source's own words, with what stands before and after to find them by. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A source in which the claim is argued or shown. */
export interface SourceUse {
  readonly source: Placed<Id>;
  readonly at: string;
  readonly note: string;
  readonly quote: Quote | null;
  readonly place: Place;
}

export interface Retirement {
  readonly date: PartialDate;
  readonly reason: string;
  readonly replacedBy: Placed<Id> | null;
}

/** What every record has: its id is its file's name, `place` is that of its first key. */
interface RecordBase {
  readonly id: Id;
  readonly path: string;
  readonly place: Place;
  /** Rules whose warnings this file is excused from. */
  readonly allow: readonly Placed<string>[];
}

/** `map.yaml`. Empty strings where the file is silent. */
export interface MapRecord extends RecordBase {
  readonly kind: "map";
  readonly title: string;
  readonly subtitle: string;
  readonly summary: Prose | null;
  readonly url: string;
  readonly repository: { readonly url: string; readonly branch: string } | null;
  readonly licence: string;
  readonly debates: readonly Placed<Id>[];
}

/** `<debate>/debate.yaml`; its id is its folder's name. */
export interface DebateRecord extends RecordBase {
  readonly kind: "debate";
  readonly title: Placed<string>;
  readonly summary: Prose | null;
  readonly questions: readonly Placed<Id>[];
}

export interface QuestionRecord extends RecordBase {
  readonly kind: "question";
  /** The folder directly under the claims folder. */
  readonly debate: Id;
  readonly sentence: Placed<string>;
  readonly summary: Prose | null;
  readonly exclusive: boolean;
  readonly arisesFrom: Placed<Id> | null;
}

export interface ClaimRecord extends RecordBase {
  readonly kind: "claim";
  readonly debate: Id;
  readonly sentence: Placed<string>;
  /** In the order of the file; the first is the home. */
  readonly relations: readonly Relation[];
  readonly jointlyWith: readonly Placed<Id>[];
  readonly basis: Placed<Basis> | null;
  readonly stances: readonly Stance[];
  readonly uses: readonly SourceUse[];
  readonly explanation: Prose | null;
  readonly aliases: readonly Placed<Id>[];
  readonly retired: Retirement | null;
}

/** A name as CSL has it. A person has a family name and perhaps more; a group is literal. */
export type Name =
  | {
      readonly kind: "personal";
      readonly family: string;
      readonly given: string;
      readonly droppingParticle: string;
      readonly nonDroppingParticle: string;
      readonly suffix: string;
    }
  | { readonly kind: "literal"; readonly literal: string };

/** One source in CSL's variables, keyed as CSL writes them (`container-title`, `DOI`), by what kind of value each has. */
export interface SourceRecord extends RecordBase {
  readonly kind: "source";
  readonly type: Placed<string>;
  readonly title: Placed<string>;
  readonly names: Readonly<Record<string, readonly Name[]>>;
  readonly dates: Readonly<Record<string, PartialDate>>;
  /** Every other variable, `DOI`, `ISBN` and `URL` among them, as text. */
  readonly fields: Readonly<Record<string, string>>;
  readonly arxiv: string;
  readonly checked: { readonly date: PartialDate; readonly record: string } | null;
}

export interface Affiliation {
  readonly organisation: string;
  readonly role: string;
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly source: Placed<Id> | null;
}

/** A person or organisation that holds positions. */
export interface PersonRecord extends RecordBase {
  readonly kind: "person";
  readonly name: Name;
  readonly summary: Prose | null;
  readonly orcid: string;
  readonly wikidata: string;
  readonly url: string;
  readonly affiliations: readonly Affiliation[];
}

export type FileRecord = MapRecord | DebateRecord | QuestionRecord | ClaimRecord | SourceRecord | PersonRecord;

/** A file after `parse`: what it says, or null where it can't be understood, and what is wrong with its form. */
export interface ParsedFile {
  readonly file: SourceFile;
  readonly record: FileRecord | null;
  readonly findings: readonly Finding[];
  /**
   * Every visible text of the file with its place, a long one line by line, for the rules that read characters rather than meaning.
   * Where a text is as long as its place, its n-th character is the place's n-th; elsewhere (behind escapes) the place is that of the whole.
   */
  readonly texts: readonly Placed<string>[];
  /** Every URL value of the file with its place. */
  readonly urls: readonly Placed<string>[];
}

// ── The debate linked from them ──────────────────────────────────────────────────────────────────

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
  readonly by: { readonly kind: "claim" | "question" | "person" | "debate" | "map"; readonly id: Id };
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

// ── Standing ─────────────────────────────────────────────────────────────────────────────────────

export type Label = "in" | "out" | "undecided";

export interface Evaluation {
  /** Label of every claim under `unless-answered`, with nothing judged. */
  readonly labels: ReadonlyMap<Id, Label>;
  /** Objections and rebuttals (undercuts too) that stand: nothing live answers them. */
  readonly unanswered: ReadonlySet<Id>;
}

/** What `compile` returns: everything that could be understood, and everything found wrong, in the order of paths, lines and columns. */
export interface Compilation {
  readonly debate: Debate;
  readonly evaluation: Evaluation;
  readonly diagnostics: readonly Diagnostic[];
}

// ── What a claim said, and when ──────────────────────────────────────────────────────────────────

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

// ── The map ──────────────────────────────────────────────────────────────────────────────────────

/** Pixels, or points on paper; y grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

// ── Print and share images ───────────────────────────────────────────────────────────────────────

/** One cut of the shipped family at one weight: several together have all its characters. */
export interface PrintFont {
  readonly weight: number;
  /** A TrueType file. */
  readonly bytes: Uint8Array;
  /** The code points that it has. */
  readonly characters: ReadonlySet<number>;
}
