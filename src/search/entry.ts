export type PlaceKind = "question" | "position" | "reason" | "objection" | "rebuttal";

export type EntryKind = PlaceKind | "person" | "source" | "tour" | "term" | "pair" | "page";

/** Something that is found, as a list of results shows it. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  /** A sentence, a name or a title. */
  readonly text: string;
  /** A source's short reference; `unanswered` for an unanswered objection or rebuttal; otherwise missing. */
  readonly note?: string;
  /** Who says a claim, in words. */
  readonly holders?: string;
}

export function isPlace(kind: EntryKind): kind is PlaceKind {
  return kind === "question" || kind === "position" || kind === "reason" || kind === "objection" || kind === "rebuttal";
}
