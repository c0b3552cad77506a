import type { PersonRecord, SourceRecord } from "../../claims/model/index.ts";
import { byFirstLetter } from "./index-letters.ts";
import { indexName, sortKey } from "../words/names.ts";
import { countStances, type StanceCounts } from "./person-view.ts";
import { makeReference, type Reference } from "../refs/reference.ts";
import type { Site } from "../site.ts";

export interface IndexedPerson {
  readonly name: string;
  readonly url: string;
  readonly counts: StanceCounts;
}

export interface IndexedSource {
  readonly reference: Reference;
  readonly url: string;
  /** The number of claims, questions, people and texts that cite it. */
  readonly citers: number;
}

export interface Letter<T> {
  readonly letter: string;
  readonly items: readonly T[];
}

/** People by family name. */
export function indexOfPeople(site: Site): readonly Letter<IndexedPerson>[] {
  const keyOf = (person: PersonRecord): string => sortKey(person.name);
  return byFirstLetter(site.debate.people, site.debate.map.language, keyOf).map(({ letter, items }) => ({
    letter,
    items: items.map((person) => ({
      name: indexName(person.name),
      url: site.urls.person(person.id),
      counts: countStances(site.debate.holdings.get(person.id) ?? []),
    })),
  }));
}

/** Sources in the order of a bibliography: by first author or editor, else title; then by date. */
export function indexOfSources(site: Site): readonly Letter<IndexedSource>[] {
  return byFirstLetter(site.debate.sources, site.debate.map.language, bibliographyKey).map(({ letter, items }) => ({
    letter,
    items: items.map((source) => ({
      reference: makeReference(source),
      url: site.urls.source(source.id),
      citers: new Set((site.debate.citations.get(source.id) ?? []).map(({ by }) => `${by.kind} ${by.id}`)).size,
    })),
  }));
}

function bibliographyKey(source: SourceRecord): string {
  const [first] = source.names["author"] ?? source.names["editor"] ?? [];
  const date = source.dates["issued"] ?? "";
  return `${first ? sortKey(first) : ""} ${first ? date : ""} ${source.title.value}`.trim();
}
