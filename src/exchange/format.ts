import {
  eachStepOnce,
  isStep,
  stepFinder,
  type ExchangeClaim,
  type ExchangeGraph,
  type ExchangePlace,
  type ExchangeSource,
} from "./graph.ts";
import { type Loss, type LossKind, lostByFormat, type FormatName } from "./losses.ts";
import type { Read } from "./to-files.ts";

/** What a writer makes of a graph: a text, and what the format can't say of it. */
export interface Written {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/** Where the site is, for formats that name things by their address; "" if it has none. Ends with a slash otherwise. */
interface WriteOptions {
  readonly site: string;
}

export type Write = (graph: ExchangeGraph, options: WriteOptions) => Written;

/** Reads a text. Never throws: what is wrong with it is a problem with its place. `path` is the name of the file. */
export type ReadText = (text: string, path: string) => Read | Promise<Read>;

/** What a format can't say at all of a graph, as far as the graph has such things. */
export function lossesOf(graph: ExchangeGraph, format: FormatName): readonly Loss[] {
  const kinds = new Set<LossKind>(lostByFormat[format].always);
  const whole = graph.questions[0]?.place ?? graph.claims[0]?.place ?? { path: "", line: 1, column: 1 };
  const all: Loss[] = [
    { kind: "title", words: graph.title, place: whole },
    ...graph.questions.flatMap(({ text: words, debate, exclusive, place }): readonly Loss[] => [
      { kind: "question", words, place },
      ...(debate === "" ? [] : [{ kind: "debate", words: debate, place } as const]),
      ...(exclusive ? [{ kind: "exclusive", words, place } as const] : []),
    ]),
    ...graph.claims.flatMap(lossesOfClaim),
    ...lossesOfRelations(graph),
  ];
  return all.filter(({ kind }) => kinds.has(kind));
}

function lossesOfClaim({ text: words, basis, stances, uses, place }: ExchangeClaim): readonly Loss[] {
  return [
    { kind: "wording", words, place },
    ...(basis === "" ? [] : [{ kind: "basis", words: `${basis}: ${words}`, place } as const]),
    ...stances.flatMap(({ person, stance, source, at, date }): readonly Loss[] => [
      { kind: "person", words: `${person}: ${words}`, place },
      ...(stance === "asserts" ? [] : [{ kind: "stance", words: `${person} ${stance}: ${words}`, place } as const]),
      ...(source === null ? [] : [{ kind: "stance-source", words: `${person}: ${source.title}`, place } as const]),
      ...(source === null ? [] : lossesOfSource(source, place)),
      ...(at === "" ? [] : [{ kind: "locator", words: at, place } as const]),
      ...(date === "" ? [] : [{ kind: "date", words: `${person}, ${date}`, place } as const]),
    ]),
    ...uses.flatMap(({ source, at, note, quote }): readonly Loss[] => [
      ...lossesOfSource(source, place),
      ...(source.url === "" ? [{ kind: "source-address", words: source.title, place } as const] : []),
      ...(at === "" ? [] : [{ kind: "locator", words: at, place } as const]),
      ...(note === "" ? [] : [{ kind: "note", words: note, place } as const]),
      ...(quote === "" ? [] : [{ kind: "note", words: quote, place } as const]),
    ]),
  ];
}

function lossesOfSource({ title, url }: ExchangeSource, place: ExchangePlace): readonly Loss[] {
  return [
    { kind: "source", words: title || url, place },
    ...(url === "" ? [] : [{ kind: "address", words: url, place } as const]),
    ...(url === "" || title === "" ? [] : [{ kind: "source-title", words: title, place } as const]),
  ];
}

function lossesOfRelations({ questions, claims, relations }: ExchangeGraph): readonly Loss[] {
  const sentences = new Map([...questions, ...claims].map(({ key, text }) => [key, text]));
  const wordsOf = (key: string): string => sentences.get(key) ?? key;
  const steps = eachStepOnce(relations);
  const stepFrom = stepFinder(steps);
  const byClaim = Map.groupBy(relations, ({ from }) => (typeof from === "string" ? from : (from[0] ?? "")));
  return [
    ...claims.flatMap(({ key, text: words, place }): readonly Loss[] =>
      (byClaim.get(key)?.length ?? 0) > 1 ? [{ kind: "home", words, place }] : [],
    ),
    ...[...relations.filter((relation) => !isStep(relation)), ...steps].flatMap((relation): readonly Loss[] => {
      const { place } = relation;
      switch (relation.kind) {
        case "answers":
          return [{ kind: "position", words: wordsOf(relation.from), place }];
        case "undercuts": {
          const isLinked = (stepFrom(relation.premise, relation.conclusion)?.from.length ?? 0) > 1;
          const kinds = [
            "undercut",
            "undercut-lost",
            "role",
            ...(isLinked ? ["undercut-premise" as const] : []),
          ] as const;
          return kinds.map((kind) => ({ kind, words: wordsOf(relation.from), place }));
        }
        case "attacks":
          return [{ kind: "role", words: wordsOf(relation.from[0] ?? ""), place }];
        case "supports":
          return relation.from.length < 2
            ? []
            : [{ kind: "linked-premises", words: relation.from.map(wordsOf).join(" + "), place }];
      }
    }),
  ];
}
