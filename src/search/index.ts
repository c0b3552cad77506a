/**
 * Full-text search without a server: `writeIndex` makes the index at build time; in the browser, `openIndex` loads the
 * files that a query needs, and `findEntries` runs the query.
 */
export { bestPassage, countFound, type Sought, type Stretch } from "./best-passage.ts";
export { findEntries, type SearchResult, type Suggestion, type Within } from "./find-entries.ts";
export type { Entry, EntryKind, FiltersFile, Head } from "./format.ts";
export { holders, stancesOf, type Holder } from "./holders.ts";
export type { Findable, SearchMaterial } from "./material.ts";
export { numberTwins } from "./number-twins.ts";
export { openIndex, type Index, type Load } from "./open-index.ts";
export { passageOf } from "./passage-of.ts";
export { placeOf, type Place } from "./place.ts";
export type { Query } from "./query.ts";
export { singular, wordsOf } from "./words-of.ts";
export { writeIndex, type IndexFile } from "./write-index.ts";
