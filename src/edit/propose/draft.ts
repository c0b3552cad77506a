import type { Id, RelationKind, StanceKind } from "../../model/index.ts";

/** What somebody has filled in so far. Every text may be empty, and nothing is known to be right. */
export interface Draft {
  readonly claim: string;
  readonly relation: RelationKind | "";
  /** The question or claim that it bears on; of a step that it denies, the premise. */
  readonly target: Id;
  /** Where that step leads; "" for every other relation. */
  readonly conclusion: Id;
  readonly basis: string;
  readonly holders: readonly DraftHolder[];
  readonly uses: readonly DraftUse[];
  readonly explanation: string;
  /** "" where the id that is made of the words is taken. */
  readonly id: Id;
  readonly newPeople: readonly NewPerson[];
  readonly newSources: readonly NewSource[];
}

/** `person` and `source` are ids, or `newId` of what the draft adds itself. */
export interface DraftHolder {
  readonly person: string;
  /** "" where the person asserts it. */
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

/** A person is `Family, Given`; what has no comma is an organisation. */
export interface NewPerson {
  readonly name: string;
  readonly summary: string;
  readonly url: string;
}

export interface NewSource {
  readonly type: string;
  readonly title: string;
  /** As names of people, divided by semicolons. */
  readonly author: string;
  readonly issued: string;
  readonly container: string;
  readonly URL: string;
  readonly DOI: string;
  /** Against what its facts were compared; "" where they were not. */
  readonly record: string;
}

export const emptyHolder: DraftHolder = { person: "", stance: "", source: "", at: "", date: "" };
export const emptyUse: DraftUse = { source: "", at: "", note: "", quote: "" };
export const emptyPerson: NewPerson = { name: "", summary: "", url: "" };
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
  newPeople: [],
  newSources: [],
};

/** By what a draft names the person or source that it adds, before that has an id: no id looks like it. */
export const newId = (index: number): string => `+${index + 1}`;

/** Which of the draft's own people or sources is named; -1 for an id. */
export const newIndex = (name: string): number => (/^\+\d{1,3}$/.test(name) ? Number(name) - 1 : -1);
