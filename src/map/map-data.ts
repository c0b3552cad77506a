import type { Id, RelationKind, Role, StanceKind } from "../model/index.ts";

/**
 * What the map ships to browsers, besides its pages. Every question and claim has a number, its place in reading order over
 * the whole map: a question, then its claims depth first, then the next question. The search counts in the same way.
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

/** A question with its claims as marks. */
export interface AtlasQuestion {
  readonly id: Id;
  readonly sentence: string;
  /** Its number. The numbers of its claims follow. */
  readonly number: number;
  readonly positions: readonly AtlasPosition[];
}

export interface AtlasPosition {
  readonly id: Id;
  readonly sentence: string;
  /** Who holds it, in words; "" where nobody is recorded. */
  readonly holders: string;
  /** One letter for each claim below it, in reading order: see `markOf`. */
  readonly marks: string;
}

/** A question with everything that its claims say on the map. */
export interface MapQuestion {
  readonly id: Id;
  readonly sentence: string;
  readonly number: number;
  /** In reading order. */
  readonly claims: readonly MapClaim[];
  /** The claim that raises it; null where none does. */
  readonly raisedBy: FarEnd | null;
}

export interface MapClaim {
  readonly id: Id;
  readonly role: Role;
  readonly sentence: string;
  /** The place in `claims` of the claim below which it stands; -1 for a position. */
  readonly parent: number;
  readonly unanswered: boolean;
  /** Everybody with a recorded stance on it. */
  readonly stances: readonly MapStance[];
  /** A position's holders in words, as in the atlas. */
  readonly holders: string;
  /** Each with its short reference and its title. */
  readonly sources: readonly (readonly [id: Id, short: string, title: string])[];
  readonly basis: string;
  /** The first words of its explanation. */
  readonly words: string;
  /** For an undercut, the step that it denies: how its parent is related to the conclusion, and the conclusion's sentence. */
  readonly denies: { readonly kind: Exclude<RelationKind, "undercuts">; readonly sentence: string } | null;
  /** Cross-links from it and to it, and questions that it raises. */
  readonly links: readonly CrossLink[];
  /** Places in `claims` of the premises with which it supports its conclusion jointly, itself among them; empty where it needs none. */
  readonly jointly: readonly number[];
}

export interface MapStance {
  readonly stance: StanceKind;
  readonly person: Id;
  readonly name: string;
  /** The year; "" where it is unknown. */
  readonly year: string;
}

/** The claim or question at the other end of a link. */
export interface FarEnd {
  readonly id: Id;
  readonly number: number;
  readonly kind: "question" | Role;
  readonly sentence: string;
  /** The question under which it is argued; for a question, itself. */
  readonly question: Id;
  readonly questionSentence: string;
}

export interface CrossLink {
  readonly kind: RelationKind | "raises";
  /** Whether the link begins or ends at the claim that lists it. */
  readonly way: "from" | "to";
  readonly end: FarEnd;
}

/** A claim in a strip. */
export interface Mark {
  readonly role: Exclude<Role, "position">;
  readonly unanswered: boolean;
}

const roles = { r: "reason", o: "objection", b: "rebuttal" } as const;

/** What a letter of `AtlasPosition.marks` says: r, o or b for the role, a capital where nothing answers the claim. */
export function markOf(letter: string): Mark {
  const lower = letter.toLowerCase();
  return { role: lower === "o" || lower === "b" ? roles[lower] : "reason", unanswered: letter !== lower };
}

export function letterOf({ role, unanswered }: { readonly role: Role; readonly unanswered: boolean }): string {
  const letter = role === "objection" ? "o" : role === "rebuttal" ? "b" : "r";
  return unanswered ? letter.toUpperCase() : letter;
}

/** How many claims a question has. */
export function claimCount({ positions }: AtlasQuestion): number {
  return positions.reduce((sum, { marks }) => sum + 1 + marks.length, 0);
}
