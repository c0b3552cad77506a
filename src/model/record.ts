import type { Root } from "mdast";
import type { Finding, Id, Place, SourceFile } from "./finding.ts";

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
  readonly pages: readonly Placed<Id>[];
}

/** `pages/<id>.yaml`: a page about the map. Empty strings where the file is silent. */
export interface PageRecord extends RecordBase {
  readonly kind: "page";
  readonly title: string;
  readonly description: string;
  readonly text: Prose | null;
  readonly parts: readonly { readonly heading: string; readonly text: Prose | null }[];
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

export type FileRecord =
  MapRecord | DebateRecord | QuestionRecord | ClaimRecord | SourceRecord | PersonRecord | PageRecord;

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
