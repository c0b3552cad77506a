/**
 * Search on any page. It begins with nothing loaded and fetches what an answer needs.
 *
 *     const search = openSearch("/map/search/");
 *     const { numbers } = await search.places({ ...emptyQuery, words: "text is thin" });
 *     const entries = await search.entries(numbers.slice(0, 12)); // id, kind, text, note
 *
 * Numbers count questions and claims in reading order, as the map does. `place(id)` tells the question of a claim by its present
 * id or a former one.
 *
 * Everything that waits for the network rejects where that fails, and can be asked again.
 */
import {
  answer,
  holders,
  openIndex,
  placeOf,
  stancesOf,
  type Answer,
  type Entry,
  type Head,
  type Holder,
  type Index,
  type Place,
} from "../../search/index.ts";
import type { StanceKind } from "../../model/index.ts";
import { fetchJson } from "../model/fetch-json.ts";
import { loadInIdleTime } from "./load-in-idle-time.ts";
import { emptyQuery, type Query } from "./query.ts";

export type { Answer, Entry, Head, Holder, Place } from "../../search/index.ts";
export { nearlyTheSame, type LikeEntry } from "./nearly-the-same.ts";
export { emptyQuery, type Query } from "./query.ts";

export interface Search {
  /** Questions and claims that have all the words and pass the filters, of these debates only (of all for none). */
  readonly places: (query: Query, debates?: readonly string[]) => Promise<Answer>;
  readonly people: (words: string) => Promise<Answer>;
  readonly sources: (words: string) => Promise<Answer>;
  /** What a list shows of the numbers that an answer has. */
  readonly entries: (numbers: readonly number[]) => Promise<readonly Entry[]>;
  /** Where a question or claim stands, by its present id or a former one; null where there is none. */
  readonly place: (id: string) => Promise<Place | null>;
  /** The question that a claim belongs to; "" for an id that is unknown. A question belongs to itself. */
  readonly questionOf: (id: string) => Promise<string>;
  /** What a person takes which stance on, by the numbers of claims. */
  readonly stances: (person: string) => Promise<ReadonlyMap<number, StanceKind>>;
  /** Who takes a stance in these debates (in all for none), in the order of family names. */
  readonly holders: (debates?: readonly string[]) => Promise<readonly Holder[]>;
  /** The questions with their numbers; claims follow their question in the map's reading order. */
  readonly head: () => Promise<Head>;
  /** Fetches whatever further answers may need while the browser has nothing else to do, once. */
  readonly loadRest: () => void;
  /** For what is built upon it, such as `nearlyTheSame`. */
  readonly index: Index;
}

/** `address` is that of the folder with head.json, with a slash at its end. */
export function openSearch(address: string): Search {
  const index = openIndex((path) => fetchJson(address, path));
  const place = (id: string): Promise<Place | null> => placeOf(index, id);
  let restAsked = false;
  return {
    index,
    places: (query, debates = []) => answer(index, query, { kind: "places", debates }),
    people: (words) => answer(index, { ...emptyQuery, words }, { kind: "people" }),
    sources: (words) => answer(index, { ...emptyQuery, words }, { kind: "sources" }),
    entries: index.entries,
    place,
    questionOf: async (id) => (await place(id))?.question ?? "",
    stances: (person) => stancesOf(index, person),
    holders: (debates = []) => holders(index, { kind: "places", debates }),
    head: index.head,
    loadRest: () => {
      if (restAsked) return;
      restAsked = true;
      void index.rest().then(loadInIdleTime, () => (restAsked = false));
    },
  };
}
