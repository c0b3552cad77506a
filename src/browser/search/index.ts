/**
 * Search on any page. It loads the files that a query needs.
 *
 *     const search = openSearch("/map/search/");
 *     const { numbers } = await search.places({ ...emptyQuery, words: "text is thin" });
 *     const entries = await search.entries(numbers.slice(0, 12)); // id, kind, text, note
 *
 * Numbers count questions and claims in reading order, as on the map.
 *
 * What needs the network rejects if that fails; the next call tries again.
 */
import {
  findEntries,
  holders,
  openIndex,
  placeOf,
  stancesOf,
  type SearchResult,
  type Entry,
  type Holder,
  type Index,
  type Place,
  type Within,
} from "../../search/index.ts";
import type { StanceKind } from "../../claims/model/index.ts";
import { fetchJson } from "../page/site.ts";
import { loadInIdleTime } from "./load-in-idle-time.ts";
import { emptyQuery, type Query } from "./query.ts";

export type { SearchResult, Entry, Holder, Place } from "../../search/index.ts";
export { emptyQuery, type Query } from "./query.ts";

export interface Search {
  /** Questions and claims that have all the words and pass the filters, in these debates; in all debates for an empty list. */
  readonly places: (query: Query, debates?: readonly string[]) => Promise<SearchResult>;
  readonly people: (words: string) => Promise<SearchResult>;
  readonly sources: (words: string) => Promise<SearchResult>;
  /** All entries of one kind. */
  readonly all: (kind: Exclude<Within["kind"], "places">, words: string) => Promise<SearchResult>;
  /** The id, kind and text for each number of a result. */
  readonly entries: (numbers: readonly number[]) => Promise<readonly Entry[]>;
  /** The place of a question or claim, by its present id or a former one; null if there is none. */
  readonly place: (id: string) => Promise<Place | null>;
  /** The question of a claim; "" for an unknown id. A question is its own. */
  readonly questionOf: (id: string) => Promise<string>;
  /** The stances of a person, by the numbers of claims. */
  readonly stances: (person: string) => Promise<ReadonlyMap<number, StanceKind>>;
  /** People who take a stance in these debates, in the order of family names; in all debates for an empty list. */
  readonly holders: (debates?: readonly string[]) => Promise<readonly Holder[]>;
  /** Loads all other files while the browser is idle, so that further answers come at once. */
  readonly loadRest: () => void;
  /** The index itself, for what is asked of it by number. */
  readonly index: Index;
}

/** `address` is the folder of head.json, with a slash at its end. */
export function openSearch(address: string): Search {
  const index = openIndex((path) => fetchJson(address, path));
  const place = (id: string): Promise<Place | null> => placeOf(index, id);
  const all: Search["all"] = (kind, words) => findEntries(index, { ...emptyQuery, words }, { kind });
  let restAsked = false;
  return {
    index,
    places: (query, debates = []) => findEntries(index, query, { kind: "places", debates }),
    people: (words) => all("people", words),
    sources: (words) => all("sources", words),
    all,
    entries: index.entries,
    place,
    questionOf: async (id) => (await place(id))?.question ?? "",
    stances: (person) => stancesOf(index, person),
    holders: (debates = []) => holders(index, { kind: "places", debates }),
    loadRest: () => {
      if (restAsked) return;
      restAsked = true;
      void index.rest().then(loadInIdleTime, () => (restAsked = false));
    },
  };
}
