import type { SourceFile } from "../../../src/claims/model/index.ts";
import { carryOut, changedFiles, type MapFiles, type Plan, readMap } from "../../../src/contribute/edit/index.ts";
import { readClaims } from "../../../src/files/read-claims.ts";
import { formerRecords } from "../../../src/site/refs/published-addresses.ts";
import { fixtureClaims, siteOfFiles } from "../../site/fixture-site.ts";

export type Files = readonly SourceFile[];

/** The files after an edit. */
export function done(files: Files, make: (map: MapFiles) => Plan): Files {
  const map = readMap(files);
  return changedFiles(files, carryOut(map, make(map)));
}

export const fixture = (name: string): Files => readClaims(fixtureClaims(name)).files;

/** Every record that had an address before, and has none after. */
export function lostBy(before: Files, after: Files): readonly string[] {
  const [then, now] = [before, after].map((files) => {
    const { records, debate } = readMap(files);
    const present = records.map(({ kind, id }) => `${kind} ${id}`);
    // The page of what was removed is made of the history.
    const removed = debate.map.removed.flatMap(({ value }) =>
      ["source", "person", "tour", "term"].map((kind) => `${kind} ${value}`),
    );
    return new Set([...present, ...removed, ...formerRecords(siteOfFiles(files)).map(({ of, id }) => `${of} ${id}`)]);
  });
  return [...(then ?? [])].filter((address) => now?.has(address) !== true);
}
