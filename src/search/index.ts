/**
 * Search: `writeIndex` makes its files at build, `openIndex` reads those that an answer needs, `answer` finds. The same
 * for three claims and for ten thousand.
 */
export { answer, type Answer, type Suggestion, type Within } from "./answer.ts";
export type { Entry, EntryKind, FiltersFile, Head } from "./format.ts";
export { holders, stancesOf, type Holder } from "./holders.ts";
export { likeSentences } from "./like-sentences.ts";
export type { Findable, SearchMaterial } from "./material.ts";
export { openIndex, type Index, type Load } from "./open-index.ts";
export { placeOf, questionAt, type Place } from "./place.ts";
export type { Query } from "./query.ts";
export { wordsOf } from "./words-of.ts";
export { writeIndex, type IndexFile } from "./write-index.ts";
