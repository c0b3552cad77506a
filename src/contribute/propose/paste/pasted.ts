import type { Basis } from "../../../claims/model/index.ts";
import type { Read } from "../../../exchange/format.ts";
import type { ExchangeRelation, ExchangeStance, ExchangeUse, Key } from "../../../exchange/graph.ts";

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

/** What a reader of another format made of a text, as pasted claims: each keeps its first relation. */
export function pastedOf({ graph, losses, problems }: Read, format: PasteFormat, lines: readonly string[]): Pasted {
  const lineAt = (line: number): string => lines[line - 1] ?? "";
  const notes: PasteNote[] = [
    ...problems.map(({ place }) => ({ kind: "unread" as const, line: place.line, words: lineAt(place.line) })),
    ...losses.map(({ kind, words, place }) => ({
      kind: kind === "markup" || kind === "column" ? kind : ("unread" as const),
      line: place.line,
      words,
    })),
  ];
  const texts = new Map(graph.claims.map(({ key, text }) => [key, text]));
  const homes = new Map<Key, PastedRelation>();
  for (const relation of graph.relations) {
    const from = typeof relation.from === "string" ? relation.from : (relation.from[0] ?? "");
    const words = texts.get(from) ?? from;
    if (homes.has(from)) notes.push({ kind: "second", line: relation.place.line, words });
    else homes.set(from, pastedRelation(relation));
    if (typeof relation.from !== "string" && relation.from.length > 1)
      notes.push({ kind: "linked", line: relation.place.line, words });
  }
  return {
    format,
    questions: graph.questions.map(({ key, text, place }) => ({ key, text, line: place.line })),
    claims: graph.claims.map(({ place, ...claim }) => ({
      ...claim,
      line: place.line,
      relation: homes.get(claim.key) ?? null,
    })),
    notes,
  };
}

function pastedRelation(relation: ExchangeRelation): PastedRelation {
  return relation.kind === "undercuts"
    ? { kind: relation.kind, to: relation.premise, conclusion: relation.conclusion }
    : { kind: relation.kind, to: relation.to };
}
