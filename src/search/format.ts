/**
 * The files of the search index: JSON, written at build time to /map/search/. `head.json` is small and loaded first. The
 * others are loaded when needed. Their folder is named after a hash of their content, so that two builds never mix:
 *
 *     head.json                    Head
 *     <folder>/words/<n>.json      WordsFile: some words in alphabetical order, with the entries that have them
 *     <folder>/vocabulary.json     Vocabulary: all words, to correct mistyped ones
 *     <folder>/filters.json        FiltersFile: the entries by kind, basis and person, and the unanswered ones
 *     <folder>/entries/<n>.json    EntriesFile: what a list of results shows
 *     <folder>/passages/<n>.json   PassagesFile: explanations and summaries, to show where the words were found
 *     <folder>/ids/<n>.json        IdsFile: present and former ids in alphabetical order, with their numbers
 *
 * Every entry has a number: questions and claims from 0 in reading order (a question, then its claims depth first), then
 * people by family name, then sources, then tours, then pairs of people.
 */

/** Increasing numbers as deltas: the first number, then the difference of each to the one before. Compresses well. */
export type Deltas = readonly number[];

export interface Head {
  readonly folder: string;
  /** In reading order, each with its number. Its claims have the following numbers, up to the next question or `outside`. */
  readonly questions: readonly (readonly [id: string, debate: string, number: number])[];
  /** The first number of: claims without a question, people, sources, tours, pairs; and the number of all entries. */
  readonly outside: number;
  readonly people: number;
  readonly sources: number;
  readonly tours: number;
  readonly pairs: number;
  readonly size: number;
  readonly entriesPerFile: number;
  readonly passagesPerFile: number;
  /** The first word of each words file, and the first id of each ids file. */
  readonly words: readonly string[];
  readonly ids: readonly string[];
}

/** Words, each with the entries in which its weight is 3, 2 and 1. */
export type WordsFile = readonly (readonly [word: string, ...byWeight: readonly Deltas[]])[];

/** The largest weight of a word. */
export const heaviest = 3;

/** In alphabetical order. */
export type Vocabulary = readonly string[];

export interface FiltersFile {
  readonly kinds: Readonly<Record<string, Deltas>>;
  readonly bases: Readonly<Record<string, Deltas>>;
  readonly unanswered: Deltas;
  /** The people with a stance on a claim, by family name, with the claims that they assert, concede and reject. */
  readonly people: readonly (readonly [id: string, name: string, asserts: Deltas, concedes: Deltas, rejects: Deltas])[];
}

export type PlaceKind = "question" | "position" | "reason" | "objection" | "rebuttal";

export type EntryKind = PlaceKind | "person" | "source" | "tour" | "pair";

/** An entry, as a list of results shows it. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  /** A sentence, a name or a title. */
  readonly text: string;
  /** A source's short reference; `unanswered` for an unanswered objection or rebuttal; otherwise missing. */
  readonly note?: string;
}

/** `entriesPerFile` entries, the first file from number 0. */
export type EntriesFile = readonly Entry[];

/** `passagesPerFile` texts, the first file from number 0: what an entry says beyond its sentence; "" for nothing. */
export type PassagesFile = readonly string[];

export type IdsFile = readonly (readonly [id: string, number: number])[];
