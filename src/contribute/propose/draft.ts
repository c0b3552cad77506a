import type { Id, RelationKind, StanceKind } from "../../claims/model/index.ts";

/** The current input of the form. Every text may be empty or invalid. */
export interface Draft {
  readonly claim: string;
  readonly relation: RelationKind | "";
  /** The question or claim that it replies to; for an undercut, the premise. */
  readonly target: Id;
  /** The conclusion of an undercut; "" for other relations. */
  readonly conclusion: Id;
  readonly basis: string;
  readonly holders: readonly DraftHolder[];
  readonly uses: readonly DraftUse[];
  readonly explanation: string;
  /** "" for the id that is made from the words. */
  readonly id: Id;
  /** The pasted words that it began with; "" for a claim that was typed. */
  readonly original: string;
  readonly newPeople: readonly NewPerson[];
  readonly newSources: readonly NewSource[];
}

/** `person` and `source` are ids, or `newId` of a new record. */
export interface DraftHolder {
  readonly person: string;
  /** "" for `asserts`. */
  readonly stance: Exclude<StanceKind, "asserts"> | "";
  readonly source: string;
  readonly at: string;
  readonly date: string;
}

export interface DraftUse {
  readonly source: string;
  readonly at: string;
  readonly note: string;
  readonly quote: string;
}

/** A name as `understoodName` reads it. */
export interface NewPerson {
  readonly name: string;
  /** `person`, `organisation`, or "" as long as it is guessed from the name. */
  readonly kind: string;
  readonly summary: string;
  readonly url: string;
}

export interface NewSource {
  readonly type: string;
  readonly title: string;
  /** Names, separated by semicolons. */
  readonly author: string;
  readonly issued: string;
  readonly container: string;
  readonly URL: string;
  readonly DOI: string;
  /** What its data was checked against; "" if it was not. */
  readonly record: string;
}

export const emptyHolder: DraftHolder = { person: "", stance: "", source: "", at: "", date: "" };
export const emptyUse: DraftUse = { source: "", at: "", note: "", quote: "" };
export const emptyPerson: NewPerson = { name: "", kind: "", summary: "", url: "" };
export const emptySource: NewSource = {
  type: "",
  title: "",
  author: "",
  issued: "",
  container: "",
  URL: "",
  DOI: "",
  record: "",
};

export const emptyDraft: Draft = {
  claim: "",
  relation: "",
  target: "",
  conclusion: "",
  basis: "",
  holders: [],
  uses: [],
  explanation: "",
  id: "",
  original: "",
  newPeople: [],
  newSources: [],
};

/** A placeholder for a new person or source without an id; can't be confused with an id. */
export const newId = (index: number): string => `+${index + 1}`;

/** The index of the new person or source that a placeholder names; -1 for an id. */
export const newIndex = (name: string): number => (/^\+\d{1,3}$/.test(name) ? Number(name) - 1 : -1);
