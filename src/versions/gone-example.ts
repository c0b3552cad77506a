import type { Commit, CommittedFile } from "../claims/model/index.ts";
import { pathOf } from "../claims/model/step-path.ts";
import { languages, wordsFor } from "../words/languages.ts";
import type { PastRecord } from "./claim-content.ts";

/**
 * Files of the example of `new debate` that are gone: those of a first commit that has only its claims, unless they were ever changed,
 * their ids are kept, or a file that is no such file ever named them. They count as never published, since they were there to be
 * replaced. `records` has the records by blob and path.
 */
export function goneExample(
  commits: readonly Commit[],
  records: ReadonlyMap<string, PastRecord | "none">,
  isKept: (id: string) => boolean,
): (path: string) => boolean {
  const recordOf = ({ path, blob }: CommittedFile): PastRecord | null => {
    const record = records.get(`${blob} ${path}`) ?? "none";
    return record === "none" ? null : record;
  };
  const { files: first = [] } = commits.find((commit) => commit.files.length > 0) ?? {};
  const texts = exampleTexts();
  const claims = first.filter((file) => recordOf(file)?.kind === "claim");
  const named = new Set(claims.flatMap((file) => namesIn(file, recordOf(file))));
  const example = first.filter((file) => {
    const record = recordOf(file);
    if (record?.kind === "source" || record?.kind === "person") return named.has(record.id);
    return record !== null && texts.has(record.title);
  });
  if (claims.length !== 2 || !claims.every((file) => example.includes(file))) return () => false;
  const blobs = new Set(example.map(({ blob }) => blob));
  const all = commits.flatMap((commit) => commit.files);
  const later = Map.groupBy(all, ({ path }) => nameOf(path));
  const gone = example.filter(({ path }) => {
    const ofName = later.get(nameOf(path)) ?? [];
    const last = new Map(ofName.map((file) => [file.path, file.blob]));
    return (
      !isKept(nameOf(path)) &&
      [...last.values()].every((blob) => blob === null) &&
      ofName.every(({ blob }) => blob === null || blobs.has(blob))
    );
  });
  const names = new Set(gone.map(({ path }) => nameOf(path)));
  // What is kept for its name may itself name more.
  for (let size = Infinity; names.size < size;) {
    size = names.size;
    const kept = all.filter(({ path }) => !names.has(nameOf(path)));
    for (const name of kept.flatMap((file) => namesIn(file, recordOf(file)))) names.delete(name);
  }
  return (path) => names.has(nameOf(path));
}

const exampleTexts = (): ReadonlySet<string> =>
  new Set(
    Object.keys(languages).flatMap((language) => {
      const { title, question, position, reason } = wordsFor(language).starter.example;
      return [title, question, position, reason];
    }),
  );

/** The ids that a claim names, and the file of the debate that it or a question is in. */
function namesIn({ path }: CommittedFile, record: PastRecord | null): readonly string[] {
  if (record?.kind !== "claim" && record?.kind !== "question") return [];
  const debate = `${path.split("/", 2).join("/")}/debate.yaml`;
  if (record.kind === "question") return [debate];
  const { relations, jointlyWith, stances } = record.content;
  const targets = relations.flatMap((one) => (one.kind === "undercuts" ? pathOf(one) : [one.target]));
  return [debate, ...targets, ...jointlyWith, ...stances.map(({ person }) => person), ...record.cited];
}

/** The id of a file, wherever it lies; the path of a `debate.yaml`, whose folder has the id. */
const nameOf = (path: string): string =>
  path.endsWith("/debate.yaml") ? path : path.replace(/^.*\//, "").replace(/\.\w+$/, "");
