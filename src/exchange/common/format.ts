import { eachStepOnce, isStep } from "./each-step-once.ts";
import type { ExchangeGraph } from "./graph.ts";
import type { Loss, LossKind } from "./loss.ts";
import type { Read } from "./to-files.ts";

/** What a writer makes of a graph: a text, and what the format can't say of it. */
export interface Written {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/** Where the site is, for formats that name things by their address; "" if it has none. Ends with a slash otherwise. */
export interface WriteOptions {
  readonly site: string;
}

export type Write = (graph: ExchangeGraph, options: WriteOptions) => Written;

/** Reads a text. Never throws: what is wrong with it is a problem with its place. `path` is the name of the file. */
export type ReadText = (text: string, path: string) => Read | Promise<Read>;

/** Losses of the kinds that a format can't say at all, as far as the graph has such things. */
export function lossesOf(graph: ExchangeGraph, kinds: ReadonlySet<LossKind>): readonly Loss[] {
  const whole = graph.questions[0]?.place ?? graph.claims[0]?.place ?? { path: "", line: 1, column: 1 };
  const sentences = new Map([...graph.questions, ...graph.claims].map(({ key, text }) => [key, text]));
  const wordsOf = (key: string): string => sentences.get(key) ?? key;
  const all: Loss[] = [
    { kind: "title", words: graph.title, place: whole },
    ...graph.questions.flatMap(({ text: words, debate, exclusive, place }): readonly Loss[] => [
      { kind: "question", words, place },
      ...(debate === "" ? [] : [{ kind: "debate", words: debate, place } as const]),
      ...(exclusive ? [{ kind: "exclusive", words, place } as const] : []),
    ]),
    ...graph.claims.flatMap(({ text: words, basis, stances, uses, place }): readonly Loss[] => [
      { kind: "wording", words, place },
      ...(basis === "" ? [] : [{ kind: "basis", words: `${basis}: ${words}`, place } as const]),
      ...stances.flatMap(({ person, stance, source, at, date }): readonly Loss[] => [
        { kind: "person", words: `${person}: ${words}`, place },
        ...(stance === "asserts" ? [] : [{ kind: "stance", words: `${person} ${stance}: ${words}`, place } as const]),
        ...(source === null ? [] : [{ kind: "source", words: source.title || source.url, place } as const]),
        ...(at === "" ? [] : [{ kind: "locator", words: at, place } as const]),
        ...(date === "" ? [] : [{ kind: "date", words: `${person}, ${date}`, place } as const]),
      ]),
      ...uses.flatMap(({ source, at, note, quote }): readonly Loss[] => [
        { kind: "source", words: source.title || source.url, place },
        ...(at === "" ? [] : [{ kind: "locator", words: at, place } as const]),
        ...(note === "" ? [] : [{ kind: "note", words: note, place } as const]),
        ...(quote === "" ? [] : [{ kind: "note", words: quote, place } as const]),
      ]),
    ]),
    ...[...graph.relations.filter((relation) => !isStep(relation)), ...eachStepOnce(graph.relations)].flatMap(
      (relation): readonly Loss[] => {
        const { place } = relation;
        switch (relation.kind) {
          case "answers":
            return [{ kind: "position", words: wordsOf(relation.from), place }];
          case "undercuts":
            return (["undercut", "undercut-lost", "role"] as const).map((kind) => ({
              kind,
              words: wordsOf(relation.from),
              place,
            }));
          case "attacks":
            return [{ kind: "role", words: wordsOf(relation.from[0] ?? ""), place }];
          case "supports":
            return relation.from.length < 2
              ? []
              : [{ kind: "linked-premises", words: relation.from.map(wordsOf).join(" + "), place }];
        }
      },
    ),
  ];
  return all.filter(({ kind }) => kinds.has(kind));
}
