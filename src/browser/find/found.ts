import type { Answer, Entry } from "../../search/index.ts";
import type { StanceKind } from "../../model/index.ts";
import type { Query, Search } from "../search/index.ts";

/** An answer with what the list shows of it first. */
export interface Found {
  readonly answer: Answer;
  readonly entries: readonly Entry[];
  /** Those whose names were typed. */
  readonly people: readonly Entry[];
  /** What the person that is filtered by takes which stance on; null where nobody is. */
  readonly stances: ReadonlyMap<number, StanceKind> | null;
}

/** Fewer letters are hardly meant as a name. */
const lettersOfName = 3;

const peopleListed = 2;

/** Finds in some debates, and loads the first `listed` of what is found. */
export async function find(search: Search, query: Query, debates: readonly string[], listed: number): Promise<Found> {
  const [answer, people, stances] = await Promise.all([
    search.places(query, debates),
    peopleNamed(search, query),
    query.person === "" ? null : search.stances(query.person),
  ]);
  return { answer, people, stances, entries: await search.entries(answer.numbers.slice(0, listed)) };
}

async function peopleNamed(search: Search, { words, person }: Query): Promise<readonly Entry[]> {
  if (person !== "" || words.trim().length < lettersOfName) return [];
  const { numbers, taken } = await search.people(words);
  return taken.length > 0 ? [] : search.entries(numbers.slice(0, peopleListed));
}
