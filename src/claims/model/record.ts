import type { Root } from "mdast";
import type * as z from "zod/mini";
import type {
  bases,
  ClaimData,
  Forecast,
  Quote,
  relationKeys,
  Retirement,
  SourceUse,
  Stance,
  stances,
} from "../schema/claim.ts";
import type { debate } from "../schema/debate.ts";
import type { map, page, term, tour } from "../schema/map.ts";
import type { Affiliation, Editor, Name, person } from "../schema/person.ts";
import type { Whereabouts } from "../schema/source.ts";
import type { Finding, Id, Place, Placed, SourceFile } from "./finding.ts";

export type { Affiliation, Editor, Forecast, Name, Quote, Retirement, SourceUse, Stance };

/** Markdown, and the sources and claims that it refers to, each with its own place in the file. */
export interface Prose {
  readonly markdown: string;
  readonly place: Place;
  /** The syntax tree, with `citation` and `claimLink` nodes (see claims/prose) for `[@source, §3]` and `[[claim]]`. */
  readonly tree: Root;
  readonly citations: readonly SourceReference[];
  readonly claimLinks: readonly Placed<Id>[];
}

export interface SourceReference {
  readonly source: Placed<Id>;
  /** The locator: `§3.1`, `p. 17`, `12:40`, `whole` for the whole work, `not seen` for a passage that was not found; "" if it is missing. */
  readonly at: string;
}

/** `2022-06-27`, `2022-06` or `2022`, as far as it is known; "" if an optional date is missing. */
export type PartialDate = string;

export type RelationKind = (typeof relationKeys)[number];

/**
 * A relation of a claim to another claim or a question. An undercut denies the step from `premise` to `conclusion`, or an
 * undercut of it: the claims of `undercut` then undercut it in turn, the outermost first.
 */
export type Relation =
  | { readonly kind: Exclude<RelationKind, "undercuts">; readonly target: Placed<Id> }
  | {
      readonly kind: "undercuts";
      readonly undercut: readonly Placed<Id>[];
      readonly premise: Placed<Id>;
      readonly conclusion: Placed<Id>;
      readonly place: Place;
    };

export type Basis = (typeof bases)[number];

export type StanceKind = (typeof stances)[number];

/** What every record has. Its id is the name of its file; `place` is that of its first key. */
interface RecordBase {
  readonly id: Id;
  readonly path: string;
  readonly place: Place;
  /** Rules whose warnings are turned off for this file. */
  readonly allow: readonly Placed<string>[];
}

/** A record with a page of its own. Its id is in addresses, so it is never used for anything else. */
interface NamedRecordBase extends RecordBase {
  /** Its former ids, whose addresses lead to it. */
  readonly aliases: readonly Placed<Id>[];
}

/** What others may do with a map. "" where it has no id or no address. */
export interface Licence {
  /** Its SPDX id. */
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** What a file says, with its Markdown read. Missing texts are "". */
type Said<Schema extends z.ZodMiniType, Markdown extends string> = Omit<
  z.output<Schema>,
  Markdown | "allow" | "aliases"
> & {
  readonly [key in Markdown]: Prose | null;
};

type MapSaid = Said<typeof map, "summary" | "lead" | "funding" | "corrections">;

/** `map.yaml`. */
export interface MapRecord extends RecordBase, Omit<MapSaid, "licence" | "theme"> {
  readonly kind: "map";
  readonly licence: Licence | null;
  /** The colour of links on the light and on the dark page, each `#1a4f8f`; null for that of the program. */
  readonly accent: { readonly light: string; readonly dark: string } | null;
}

/** `pages/<id>.yaml`: a page about the map. */
export interface PageRecord extends NamedRecordBase, Omit<Said<typeof page, "text">, "parts"> {
  readonly kind: "page";
  readonly parts: readonly { readonly heading: string; readonly text: Prose | null }[];
}

/** `tours/<id>.yaml`: a way through the map. */
export interface TourRecord extends NamedRecordBase, Omit<Said<typeof tour, "summary">, "stops"> {
  readonly kind: "tour";
  /** What it shows is a claim or a question. */
  readonly stops: readonly { readonly shows: Placed<Id>; readonly text: Prose | null }[];
}

/** `terms/<id>.yaml`: a word of the debate, with its meaning. The search finds it by its other names, too, which are in `also`. */
export interface TermRecord extends NamedRecordBase, Said<typeof term, never> {
  readonly kind: "term";
}

/** `<debate>/debate.yaml`. Its id is the name of its folder. */
export interface DebateRecord extends NamedRecordBase, Said<typeof debate, "summary"> {
  readonly kind: "debate";
}

export interface QuestionRecord extends NamedRecordBase {
  readonly kind: "question";
  /** The folder directly below the claims folder. */
  readonly debate: Id;
  readonly sentence: Placed<string>;
  readonly summary: Prose | null;
  /** Where the question stands. */
  readonly state: Prose | null;
  readonly exclusive: boolean;
  readonly arisesFrom: Placed<Id> | null;
}

/** A claim: what its file says, with the texts that it may lack as "", and where it stands. */
export interface ClaimRecord extends NamedRecordBase, Omit<ClaimData, "targets" | "explanation" | "allow" | "aliases"> {
  readonly kind: "claim";
  readonly debate: Id;
  /** In the order of the file. The first says where the claim is on the map: it is the home relation. */
  readonly relations: readonly Relation[];
  readonly explanation: Prose | null;
}

/** A source in CSL variables, keyed as in CSL (`container-title`, `DOI`) and grouped by the type of value. */
export interface SourceRecord extends NamedRecordBase, Whereabouts {
  readonly kind: "source";
  readonly type: Placed<string>;
  readonly title: Placed<string>;
  readonly names: Readonly<Record<string, readonly Name[]>>;
  readonly dates: Readonly<Record<string, PartialDate>>;
  /** All other variables (including `DOI`, `ISBN` and `URL`) as text. */
  readonly fields: Readonly<Record<string, string>>;
  readonly arxiv: string;
  readonly checked: { readonly date: PartialDate; readonly record: string } | null;
}

/** A person or organisation. */
export interface PersonRecord extends NamedRecordBase, Said<typeof person, "summary"> {
  readonly kind: "person";
}

/** A record with an address. */
export type NamedRecord =
  | DebateRecord
  | QuestionRecord
  | ClaimRecord
  | SourceRecord
  | PersonRecord
  | PageRecord
  | TourRecord
  | TermRecord;

/** What an id can name. `either` is a claim or a question, which share one set of ids. */
export type ReferenceKind = NamedRecord["kind"] | "either";

export type FileRecord = MapRecord | NamedRecord;

/** An address, and the texts of its links in Markdown. */
export interface Address extends Placed<string> {
  readonly shown?: readonly string[];
}

/** The result of parsing a file: its record (null if it can't be understood) and the findings on its form. */
export interface ParsedFile {
  readonly file: SourceFile;
  readonly record: FileRecord | null;
  readonly findings: readonly Finding[];
  /**
   * Every visible text of the file, long ones line by line, for rules about characters. If a text is as long as its place,
   * its n-th character is at the n-th offset; otherwise (if it has escapes) the place is that of the whole value.
   */
  readonly texts: readonly Placed<string>[];
  /** Every URL in the file. */
  readonly urls: readonly Address[];
}
