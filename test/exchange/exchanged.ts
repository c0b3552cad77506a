import { compile } from "../../src/compile.ts";
import {
  exportFormats,
  formats,
  fromDebate,
  toFiles,
  writeExported,
  type Exported,
  type Imported,
  type Publication,
  type Written,
} from "../../src/exchange/index.ts";
import type { Compilation, SourceFile } from "../../src/claims/model/index.ts";
import { pathName } from "../../src/claims/model/step-path.ts";
import type { ExchangeGraph, ExchangeRelation } from "../../src/exchange/graph.ts";

/** The names of the formats that a debate goes out to, comes in from, and both. */
export const written: readonly string[] = exportFormats.map(({ name }) => name);
export const read: readonly string[] = formats.filter(({ read }) => read !== null).map(({ name }) => name);
export const bothWays: readonly string[] = written.filter((name) => read.includes(name));

const publication: Publication = {
  site: "https://tea.example.org/",
  licence: "https://creativecommons.org/licenses/by/4.0/",
  creator: "Tea contributors",
  dayOf: (claim) => (claim === "milk-goes-in-last" ? "2026-01-02" : ""),
};

const compilations = new WeakMap<readonly SourceFile[], Compilation>();

/** A debate that is compiled once for all formats and tests. */
export function compiled(files: readonly SourceFile[]): Compilation {
  const known = compilations.get(files) ?? compile(files);
  compilations.set(files, known);
  return known;
}

const graphs = new WeakMap<readonly SourceFile[], ReturnType<typeof fromDebate>>();

export function debateGraph(files: readonly SourceFile[]): ReturnType<typeof fromDebate> {
  const known = graphs.get(files) ?? fromDebate(compiled(files).debate, files);
  graphs.set(files, known);
  return known;
}

/** A debate or a part of it in a format, with all that is lost. */
export function writtenAs(format: string, debate: Exported): Written {
  const found = exportFormats.find(({ name }) => name === format);
  if (found === undefined) throw new Error(`There is no writer for ${format}.`);
  return writeExported(debate, found, publication);
}

/** The files of a debate in a format. */
export const exported = (format: string, files: readonly SourceFile[]): Written =>
  writtenAs(format, debateGraph(files));

/** A text in a format as the files of a claims folder. */
export async function imported(format: string, text: string, fileName = `debate.${format}`): Promise<Imported> {
  const read = formats.find(({ name }) => name === format)?.read ?? null;
  if (read === null) throw new Error(`There is no reader for ${format}.`);
  return toFiles(await read(text, fileName), { root: "claims", language: "", fileName });
}

/** The rules that a debate breaks with errors. */
export const errorsOf = ({ diagnostics }: Compilation): readonly string[] =>
  diagnostics.filter(({ severity }) => severity === "error").map(({ rule, path }) => `${rule} ${path}`);

/** Where everything in a graph of these tests stands. */
export const place = { path: "x.csv", line: 1, column: 1 };

/** A graph of claims and questions by their keys, each with a text made of its key, and what the claims say. */
export const graphOf = (
  claims: readonly string[],
  relations: readonly ExchangeRelation[],
  textOf = (key: string): string => `${key}.`,
): ExchangeGraph => ({
  title: "Tea",
  questions: [],
  claims: claims.map((key) => ({ key, text: textOf(key), basis: "", stances: [], uses: [], place })),
  relations,
});

/** A relation in words: `a answers q`, `a+b supports c`, `a attacks b`, `c undercuts a→b`. */
export const relationInWords = (relation: ExchangeRelation): string =>
  relation.kind === "undercuts"
    ? `${relation.from} undercuts ${relation.path.join("→")}`
    : `${[relation.from].flat().join("+")} ${relation.kind} ${relation.to}`;

/** Relations in such words, with commas between them. */
export const relationsIn = (words: string): readonly ExchangeRelation[] =>
  words.split(", ").map((each) => {
    const [from = "", kind, to = ""] = each.split(" ");
    if (kind === "answers") return { kind, from, to, place };
    if (kind === "supports" || kind === "attacks") return { kind, from: from.split("+"), to, place };
    const [premise = "", conclusion = "", ...further] = to.split("→");
    return { kind: "undercuts", from, path: [premise, conclusion, ...further], place };
  });

/** The relations of a debate, each in words. */
export const linksInWords = ({ links }: Compilation["debate"]): readonly string[] =>
  links.map((link) =>
    link.kind === "undercuts"
      ? `${link.from} undercuts ${pathName(link.path)}`
      : `${link.from} ${link.kind} ${link.to}`,
  );

/** The premises that support only together, with their conclusions. */
export const linkedPremises = ({ inferences }: Compilation["debate"]): readonly string[] =>
  inferences
    .filter(({ premises }) => premises.length > 1)
    .map(({ premises, conclusion }) => `${premises.join(" + ")} → ${conclusion}`)
    .toSorted();

/** How often each kind of thing was lost. */
export function countedLosses(losses: Written["losses"]): Readonly<Record<string, number>> {
  const kinds = Map.groupBy(losses, ({ kind }) => kind);
  return Object.fromEntries([...kinds].map(([kind, group]): [string, number] => [kind, group.length]).toSorted());
}

/** Of each claim, by its sentence: its role, and the sentences of the claim or question above it and of its question. */
export function placesOf({ debate }: Compilation): Readonly<Record<string, unknown>> {
  const sentence = sentencesOf(debate);
  return Object.fromEntries(
    debate.claims.map(({ id, role, parent, question }) => [
      sentence(id),
      { role, parent: sentence(parent ?? ""), question: sentence(question ?? "") },
    ]),
  );
}

/** Of each claim, by its sentence: its relations and the premises linked with it, in their order. */
export function relationsOf({ debate }: Compilation): Readonly<Record<string, unknown>> {
  const sentence = sentencesOf(debate);
  return Object.fromEntries(
    debate.claims.map(({ id, jointlyWith }) => [
      sentence(id),
      {
        relations: (debate.linksFrom.get(id) ?? []).map((link) =>
          [link.kind, sentence(link.to), ...(link.kind === "undercuts" ? link.path.slice(1).map(sentence) : [])].join(
            " ",
          ),
        ),
        jointlyWith: jointlyWith.map(({ value }) => sentence(value)),
      },
    ]),
  );
}

/** The sentence of a claim or question, by its id. */
const sentencesOf =
  ({ claim, question }: Compilation["debate"]) =>
  (id: string): string =>
    (claim.get(id) ?? question.get(id))?.sentence.value ?? "";
