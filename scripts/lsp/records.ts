import { referencesOf } from "../../src/claims/graph/references.ts";
import type { NamedRecord, Place } from "../../src/claims/model/index.ts";
import { sharesIds } from "../../src/contribute/edit/index.ts";
import { search } from "../../src/search/search.ts";
import type { SearchIndex } from "../../src/search/search-index.ts";
import { roleName } from "../../src/site/in-words.ts";
import { holdersLine } from "../../src/site/refs/holders.ts";
import { nameOf } from "../../src/site/refs/published-addresses.ts";
import { recordedAsText } from "../../src/site/refs/recorded-on.ts";
import { sourceLabel } from "../../src/site/refs/reference.ts";
import type { Moment } from "./live-map.ts";

/** What a place in a file is about: the record that an id names, or at the first key that of the file. */
export interface Subject {
  readonly record: NamedRecord;
  readonly place: Place;
}

export function subjectAt({ parsed, records, debate }: Moment, path: string, offset: number): Subject | null {
  const own = parsed.find(({ file }) => file.path === path)?.record;
  if (!own) return null;
  const isThere = ({ start, end }: Place): boolean => start <= offset && offset <= end;
  const named = referencesOf(own).find(({ id }) => isThere(id.place));
  if (!named) return own.kind !== "map" && isThere(own.place) ? { record: own, place: own.place } : null;
  const { kind, id } = named;
  const present = debate.aliases[kind].get(id.value) ?? id.value;
  const record = records.find((each) => each.id === present && sharesIds(kind).includes(each.kind));
  return record ? { record, place: id.place } : null;
}

/** What an editor shows of a record: what it says, and who holds a claim and what is recorded on it. */
export function aboutRecord({ site }: Moment, record: NamedRecord): string {
  const claim = record.kind === "claim" ? site.debate.claim.get(record.id) : undefined;
  const details = claim
    ? [`${roleName(claim.role)}: ${holdersLine(site, claim)}`, recordedAsText(site, claim.id, claim.role)]
    : [record.kind === "source" ? sourceLabel(site, record) : record.kind === "term" ? record.definition : ""];
  return [nameOf(record), ...details].join("\n\n").trim();
}

/** Those of the records whose id begins with what is typed, then those that the search finds, the best first. */
export function recordsFor(typed: string, among: readonly NamedRecord[], index: SearchIndex): readonly NamedRecord[] {
  const records = new Map(among.map((record) => [record.id, record]));
  const { numbers, others } = search(index, typed, {}, ({ id }) => records.has(id));
  return [
    ...new Set([
      ...among.filter(({ id }) => typed !== "" && id.startsWith(typed)),
      ...[...numbers, ...others].flatMap((number) => records.get(index.entries[number]?.id ?? "") ?? []),
      // The index doesn't have what is new.
      ...among.filter((record) => `${record.id} ${nameOf(record)}`.includes(typed)),
    ]),
  ];
}
