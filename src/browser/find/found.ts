import { wordsOf, type Entry, type SearchResult } from "../../search/index.ts";
import type { StanceKind } from "../../claims/model/index.ts";
import type { Query, Search } from "../search/index.ts";
import { isNamed } from "./is-named.ts";

/** The result of a search, with the entries that the list shows first. */
export interface Found {
  readonly result: SearchResult;
  readonly entries: readonly Entry[];
  /** People whose names were typed. */
  readonly people: readonly Entry[];
  /** The stances of the person in the filter, by the numbers of claims; null for no person. */
  readonly stances: ReadonlyMap<number, StanceKind> | null;
}

/** Shorter words are not searched for among names. */
const lettersOfName = 3;

/** The largest number of people listed. */
const peopleListed = 2;

type Searched = Pick<Search, "places" | "people" | "stances" | "entries">;

/** Searches these debates and loads the first `listed` entries of the result. Rejects if the search can't be loaded. */
export async function find(search: Searched, query: Query, debates: readonly string[], listed: number): Promise<Found> {
  const [result, people, stances] = await Promise.all([
    search.places(query, debates),
    peopleNamed(search, query),
    query.person === "" ? null : search.stances(query.person),
  ]);
  return { result, people, stances, entries: await search.entries(result.numbers.slice(0, listed)) };
}

async function peopleNamed(search: Searched, { words, person }: Query): Promise<readonly Entry[]> {
  if (person !== "" || words.trim().length < lettersOfName) return [];
  const { numbers, taken } = await search.people(words);
  if (taken.length > 0) return [];
  const people = await search.entries(numbers.slice(0, peopleListed));
  return people.filter((found) => isNamed(found, [wordsOf(words)]));
}
