import type { MainLine } from "../claims/model/index.ts";
import { languages, wordsFor } from "../words/languages.ts";
import type { PastRecord } from "./claim-content.ts";

/**
 * Files of the example of `new debate` that are gone: those of a first commit that has only its claims, unless they were ever changed,
 * or their ids are kept. They count as never published, since they were there to be replaced. `records` has the records by blob and path.
 */
export function goneExample(
  commits: MainLine["commits"],
  records: ReadonlyMap<string, PastRecord | "none">,
  isKept: (id: string) => boolean,
): (path: string) => boolean {
  const { files = [] } = commits.find((commit) => commit.files.length > 0) ?? {};
  const claims = files.flatMap(({ path, blob }) => {
    const record = records.get(`${blob} ${path}`);
    return record !== undefined && record !== "none" && record.kind === "claim" ? [record.content.sentence] : [];
  });
  if (claims.length !== 2 || !claims.every((sentence) => exampleClaims().includes(sentence))) return () => false;
  const blobs = new Set(files.map(({ blob }) => blob));
  const later = Map.groupBy(
    commits.flatMap((commit) => commit.files),
    ({ path }) => nameOf(path),
  );
  const gone = files.filter(({ path }) => {
    const ofName = later.get(nameOf(path)) ?? [];
    const last = new Map(ofName.map((file) => [file.path, file.blob]));
    return (
      !isKept(nameOf(path)) &&
      [...last.values()].every((blob) => blob === null) &&
      ofName.every(({ blob }) => blob === null || blobs.has(blob))
    );
  });
  const names = new Set(gone.map(({ path }) => nameOf(path)));
  return (path) => names.has(nameOf(path));
}

const exampleClaims = (): readonly string[] =>
  Object.keys(languages).flatMap((language) => {
    const { position, reason } = wordsFor(language).starter.example;
    return [position, reason];
  });

/** The id of a file, wherever it lies; the path of a `debate.yaml`, whose folder has the id. */
const nameOf = (path: string): string =>
  path.endsWith("/debate.yaml") ? path : path.replace(/^.*\//, "").replace(/\.\w+$/, "");
