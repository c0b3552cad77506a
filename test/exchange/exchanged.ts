import { compile } from "../../src/compile.ts";
import { fromDebate, readers, toFiles, writers, type Imported, type Written } from "../../src/exchange/index.ts";
import type { Compilation, SourceFile } from "../../src/claims/model/index.ts";

const site = "https://tea.example.org/";

const graphs = new WeakMap<readonly SourceFile[], ReturnType<typeof fromDebate>>();

/** The graph of a debate, which is compiled once for all formats. */
export function debateGraph(files: readonly SourceFile[]): ReturnType<typeof fromDebate> {
  const known = graphs.get(files) ?? fromDebate(compile(files).debate, files);
  graphs.set(files, known);
  return known;
}

/** The files of a debate in a format, with all that is lost. */
export function exported(format: string, files: readonly SourceFile[]): Written {
  const { graph, losses } = debateGraph(files);
  const written = writers[format]?.(graph, { site }) ?? { text: "", losses: [] };
  return { text: written.text, losses: [...losses, ...written.losses] };
}

/** A text in a format as the files of a claims folder. */
export async function imported(format: string, text: string, fileName = `debate.${format}`): Promise<Imported> {
  const read = await readers[format]?.();
  if (read === undefined) throw new Error(`There is no reader for ${format}.`);
  return toFiles(await read(text, fileName), { root: "claims", language: "", fileName });
}

/** The rules that a debate breaks with errors. */
export const errorsOf = ({ diagnostics }: Compilation): readonly string[] =>
  diagnostics.filter(({ severity }) => severity === "error").map(({ rule, path }) => `${rule} ${path}`);

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
          [link.kind, sentence(link.to), ...(link.kind === "undercuts" ? [sentence(link.conclusion)] : [])].join(" "),
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
