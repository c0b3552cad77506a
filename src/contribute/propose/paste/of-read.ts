import type { ExchangeRelation, Key } from "../../../exchange/graph.ts";
import type { Read } from "../../../exchange/to-files.ts";
import type { Pasted, PastedRelation, PasteFormat, PasteNote } from "./pasted.ts";

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
