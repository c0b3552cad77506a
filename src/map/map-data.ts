import type { Basis, Id, RelationKind, Role, StanceKind } from "../claims/model/index.ts";

/**
 * The data of the map that browsers load. Every question and claim has a number in reading order over the whole map: a
 * question, then its claims depth first, then the next question. The search index has the same numbers.
 *
 *     atlas.json            MapAtlas
 *     questions/<id>.json   MapQuestion
 */
export interface MapAtlas {
  readonly debates: readonly AtlasDebate[];
}

export interface AtlasDebate {
  readonly id: Id;
  readonly title: string;
  readonly questions: readonly AtlasQuestion[];
}

/** A question, with its claims as marks. */
export interface AtlasQuestion {
  readonly id: Id;
  readonly sentence: string;
  /** Its claims have the following numbers. */
  readonly number: number;
  readonly positions: readonly AtlasPosition[];
  /** The number of claims that answer it too, with their place elsewhere on the map. */
  readonly elsewhere: number;
}

export interface AtlasPosition {
  readonly id: Id;
  readonly sentence: string;
  /** Who holds it, in words. */
  readonly holders: string;
  /** The family names of its holders. */
  readonly names: readonly string[];
  /** One letter for each claim below it, in reading order; see `markedClaim`. */
  readonly marks: string;
}

/** A question, with everything that the map shows of its claims. */
export interface MapQuestion {
  readonly id: Id;
  readonly sentence: string;
  readonly number: number;
  /** In reading order. */
  readonly claims: readonly MapClaim[];
  /** The number of claims that answer it too, with their place elsewhere on the map. */
  readonly elsewhere: number;
  /** The claim that raises it; null for none. */
  readonly raisedBy: FarEnd | null;
}

export interface MapClaim {
  readonly id: Id;
  readonly role: Role;
  readonly sentence: string;
  /** The index in `claims` of the claim above it; -1 for a position. */
  readonly parent: number;
  readonly unanswered: boolean;
  readonly draft: boolean;
  /** All recorded stances on it. */
  readonly stances: readonly MapStance[];
  /** Who holds it, in words. */
  readonly holders: string;
  /** The cited sources, each with its short reference and its title. */
  readonly sources: readonly (readonly [id: Id, short: string, title: string])[];
  readonly basis: Basis | "";
  /** The start of its explanation. */
  readonly words: string;
  /** How many objections are recorded, and how firm the result is, in words; "" if nothing bears on it. */
  readonly recorded: string;
  /** For an undercut, the step that it denies: how its parent is related to the conclusion (of an undercut: to what it answers), and that in a few words. */
  readonly denies: { readonly kind: RelationKind; readonly conclusion: string } | null;
  /** Relations to claims elsewhere on the map, in both directions, and questions that it raises. */
  readonly links: readonly CrossLink[];
  /** The indexes in `claims` of linked premises, including itself; empty if it supports its conclusion alone. */
  readonly jointly: readonly number[];
}

interface MapStance {
  readonly stance: StanceKind;
  readonly person: Id;
  readonly name: string;
  /** "" if it is unknown. */
  readonly year: string;
}

/** The claim or question at the other end of a link. */
export interface FarEnd {
  readonly id: Id;
  readonly number: number;
  readonly kind: "question" | Role;
  readonly sentence: string;
  /** Who says a claim, in words; "" for a question. */
  readonly holders: string;
  /** The question that it is argued under; for a question, itself. */
  readonly question: Id;
  readonly questionSentence: string;
}

export interface CrossLink {
  readonly kind: RelationKind | "raises";
  /** Whether the link goes from or to the claim that lists it. */
  readonly way: "from" | "to";
  /** What is at the other end: of a claim that replies to this one, the role that it has by this link, which may differ from its role in its own place. */
  readonly as: FarEnd["kind"];
  readonly end: FarEnd;
}

/** What a letter says of the claim that a square in a strip stands for. */
interface MarkedClaim {
  readonly role: Exclude<Role, "position">;
  readonly unanswered: boolean;
}

const roles = { r: "reason", o: "objection", b: "rebuttal" } as const;

/** Decodes a letter of `AtlasPosition.marks`: r, o or b for the role, a capital if the claim is unanswered. */
export function markedClaim(letter: string): MarkedClaim {
  const lower = letter.toLowerCase();
  return { role: lower === "o" || lower === "b" ? roles[lower] : "reason", unanswered: letter !== lower };
}

/** The inverse of `markedClaim`. */
export function letterOf({ role, unanswered }: { readonly role: Role; readonly unanswered: boolean }): string {
  const letter = role === "objection" ? "o" : role === "rebuttal" ? "b" : "r";
  return unanswered ? letter.toUpperCase() : letter;
}

/** The number of claims of a question, including positions. */
export function claimCount({ positions }: AtlasQuestion): number {
  return positions.reduce((sum, { marks }) => sum + 1 + marks.length, 0);
}
