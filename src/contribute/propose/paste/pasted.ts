import type { Basis } from "../../../claims/model/index.ts";
import type { ExchangeStance, ExchangeUse, Key } from "../../../exchange/graph.ts";

/** What a text was read as. */
export type PasteFormat = "argdown" | "kialo" | "table" | "sentences";

/** The relation by which a claim has its place. `to` is "" where the text doesn't have what it replies to. */
export type PastedRelation =
  | { readonly kind: "answers" | "supports" | "attacks"; readonly to: Key }
  | { readonly kind: "undercuts"; readonly to: Key; readonly conclusion: Key };

export interface PastedClaim {
  readonly key: Key;
  readonly text: string;
  /** Counts from 1. */
  readonly line: number;
  readonly relation: PastedRelation | null;
  readonly basis: Basis | "";
  readonly stances: readonly ExchangeStance[];
  readonly uses: readonly ExchangeUse[];
}

/** What of a line was not understood, or not taken over. */
export interface PasteNote {
  readonly kind: PasteNoteKind;
  readonly line: number;
  readonly words: string;
}

export type PasteNoteKind =
  | "unread"
  | "unclosed"
  | "signs"
  | "direction"
  | "question"
  | "unknown-target"
  | "second"
  | "linked"
  | "undercut"
  | "circle"
  | "known"
  | "twice"
  | "data"
  | "markup"
  | "tag"
  | "hidden"
  | "long"
  | "column";

/** A text as claims, in its order, and what was not understood. `questions` are headings: what stands below them answers them. */
export interface Pasted {
  readonly format: PasteFormat;
  readonly claims: readonly PastedClaim[];
  readonly questions: readonly { readonly key: Key; readonly text: string; readonly line: number }[];
  readonly notes: readonly PasteNote[];
}
